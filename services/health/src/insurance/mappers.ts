import type { AnswerRow } from '@dixian/register';
import type { GapRow } from './persistence/gap-list';
import type { LastInsurance } from './persistence/insurance-of';
import type { PremiumRow } from './persistence/premium-list';

export type InsuranceAnswerMapper = AnswerRow;
export type InsuranceMapper = LastInsurance;
export type InsuranceGapMapper = GapRow;
export type PremiumSubsidyMapper = PremiumRow;
