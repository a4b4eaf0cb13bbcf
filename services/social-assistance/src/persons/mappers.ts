import type { pensionSubsidy } from './domain/pension-subsidy';
import type { DisabilityRow, HardshipRow, PremiumRow } from './persistence/benefit-lists';

export type PersonMapper = { __typename?: 'Person'; id: string };
export type DisabilityAllowanceMapper = DisabilityRow;
export type PensionPremiumMapper = PremiumRow;
export type HardshipSupportMapper = HardshipRow;
export type PensionSubsidyMapper = ReturnType<typeof pensionSubsidy>;
