import type { DeliveryRow } from './persistence/deliveries';
import type { AllowanceFact, GuaranteeAnswer, RenovationFact } from './persistence/sector-evidence';

export type DepartmentAnswerMapper = GuaranteeAnswer;
export type DepartmentAllowanceMapper = AllowanceFact;
export type DepartmentRenovationMapper = RenovationFact;
export type DeliveredMeasureMapper = DeliveryRow;
