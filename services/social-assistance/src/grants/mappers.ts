import type { AllowanceStatementRow } from './persistence/allowance-statements';
import type { AssessmentRow } from './persistence/assessments';
import type { DutyRow } from './persistence/enrolment-duties';
import type { ExitRow } from './persistence/gradual-exits';
import type { AllowanceRow } from './persistence/latest-allowance';
import type { PaymentRow } from './persistence/payment-list';
import type { RefusedRow, ReroutedRow } from './persistence/rerouted-measures';

export type AllowancePaymentMapper = PaymentRow;
export type AllowanceStatementMapper = AllowanceStatementRow;
export type SubsistenceAllowanceMapper = AllowanceRow;
export type AssistanceAssessmentMapper = AssessmentRow;
export type EnrolmentDutyMapper = DutyRow;
export type GradualExitMapper = ExitRow;
export type RefusedMeasureMapper = RefusedRow;
export type ReroutedMeasureMapper = ReroutedRow;
