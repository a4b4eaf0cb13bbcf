import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Decision } from '@dixian/policy';
import type { EmploymentReason } from '../ground/domain/reasons';
import type { Benefit } from './domain/benefits';
import type { ClaimRow } from './persistence/claims';
import type { MonthRow } from './persistence/post-months';
import type { SupportSums } from './persistence/support-sums';
import type { TrainingRow } from './persistence/trainings';
import type { SupportReasonRow } from './use-cases/explain-support';

type Judged = { asOf: PlainDate; year: number; decision: Decision<EmploymentReason> };

export type TransportClaimMapper = ClaimRow;
export type TrainingMapper = TrainingRow;
export type PostMonthMapper = MonthRow;
export type SupportReasonMapper = SupportReasonRow;
export type TransportSubsidyMapper = Judged & { amount: Fen | null };
export type EmploymentSupportMapper = Judged & Pick<SupportSums, 'paid' | 'lastYear' | 'reason'>;
export type EmploymentBenefitMapper = Benefit;
