import type { LabelRow } from '../periods/persistence/labels';
import type { PeriodRow } from '../periods/persistence/periods';

export type MonitoringPeriodMapper = PeriodRow;
export type SafetyNetLabelMapper = LabelRow;
