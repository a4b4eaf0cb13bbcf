import type { CaseRow } from './persistence/cases';

export type MonitoringCaseMapper = CaseRow;
