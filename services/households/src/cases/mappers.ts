import type { CaseWarning } from './domain/case-refusal';
import type { Said } from './domain/elimination/elimination-record';
import type { Condition, Readiness } from './domain/elimination/readiness';
import type { CaseRow } from './persistence/cases';
import type { ActRecorded } from './use-cases/record-act';

export type MonitoringCaseMapper = CaseRow;
export type CaseActRecordedMapper = ActRecorded & { __typename: 'CaseActRecorded' };
export type CaseActMapper = ActRecorded['act'];
export type CaseWarningMapper = CaseWarning;
export type EliminationReadinessMapper = Readiness;
export type EliminationConditionMapper = Condition;
export type EliminationEvidenceMapper = Said;
