import type { Hint } from './domain/disability-hints';
import type { pensionSubsidy } from './domain/pension-subsidy';
import type { CardRow, DisabilityRow, HardshipRow, PremiumRow } from './persistence/benefit-lists';
import type { ListingRow } from './persistence/pension-listings';

export type PersonMapper = { __typename?: 'Person'; id: string };
export type DisabilityAllowanceMapper = DisabilityRow;
export type PensionPremiumMapper = PremiumRow;
export type HardshipSupportMapper = HardshipRow;
export type PensionSubsidyMapper = ReturnType<typeof pensionSubsidy>;
export type DisabilityCardMapper = CardRow;
export type AssistanceHintMapper = Hint;
export type PensionListingMapper = ListingRow;
