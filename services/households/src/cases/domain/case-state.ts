import type { ProcedureKind } from '@dixian/policy';
import type { PlannedKind } from '../../ground/domain/act-kinds';

export type CaseState =
  | 'LEAD_FOUND'
  | 'BEGUN'
  | 'ANALYSED'
  | 'CLOSED_NO_RISK'
  | 'APPLIED'
  | 'CHECKED'
  | 'REVIEWED'
  | 'PUBLICISED'
  | 'SELECTED'
  | 'COMPARED'
  | 'TOWNSHIP_REVIEWED'
  | 'COUNTY_DECIDED'
  | 'IDENTIFIED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'MONITORED'
  | 'NOMINATED'
  | 'REVERIFIED'
  | 'APPROVED'
  | 'ELIMINATED'
  | 'RELEASED'
  | 'SETBACK_CONFIRMED'
  | 'RELABELLED'
  | 'VANISHED';

interface StateFacts {
  /** No further act is accepted. */
  readonly ended: boolean;
}

/** Every state; one that is forgotten here does not compile. */
export const caseStates = {
  LEAD_FOUND: { ended: false },
  BEGUN: { ended: false },
  ANALYSED: { ended: false },
  CLOSED_NO_RISK: { ended: true },
  APPLIED: { ended: false },
  CHECKED: { ended: false },
  REVIEWED: { ended: false },
  PUBLICISED: { ended: false },
  SELECTED: { ended: false },
  COMPARED: { ended: false },
  TOWNSHIP_REVIEWED: { ended: false },
  COUNTY_DECIDED: { ended: false },
  IDENTIFIED: { ended: true },
  REJECTED: { ended: true },
  WITHDRAWN: { ended: true },
  MONITORED: { ended: false },
  NOMINATED: { ended: false },
  REVERIFIED: { ended: false },
  APPROVED: { ended: false },
  ELIMINATED: { ended: true },
  RELEASED: { ended: false },
  SETBACK_CONFIRMED: { ended: false },
  RELABELLED: { ended: true },
  VANISHED: { ended: true },
} as const satisfies Record<CaseState, StateFacts>;

/** Where a case of each kind stands before its first act, and after the last act of its procedure. */
export const courseOf = {
  IDENTIFICATION: { from: 'LEAD_FOUND', to: 'IDENTIFIED' },
  ELIMINATION: { from: 'MONITORED', to: 'ELIMINATED' },
  RELABELLING: { from: 'RELEASED', to: 'RELABELLED' },
} as const satisfies Record<ProcedureKind, { from: CaseState; to: CaseState }>;

/** Where an act leaves the case that is neither its end nor the last of its procedure. */
export const stateAfter = {
  SPECIAL_MEETING: 'ANALYSED',
  APPLICATION: 'APPLIED',
  HOME_CHECK: 'CHECKED',
  VILLAGE_REVIEW: 'REVIEWED',
  POSTING: 'PUBLICISED',
  VILLAGE_SELECTION: 'SELECTED',
  TOWNSHIP_REVIEW: 'TOWNSHIP_REVIEWED',
  COUNTY_DECISION: 'COUNTY_DECIDED',
  ANNOUNCEMENT: 'COUNTY_DECIDED',
  ENTRY: 'COUNTY_DECIDED',
  NOMINATION: 'NOMINATED',
  REVERIFICATION: 'REVERIFIED',
  APPROVAL: 'APPROVED',
  ELIMINATION_DECISION: 'APPROVED',
  SETBACK_CONFIRMATION: 'SETBACK_CONFIRMED',
  RELABELLING: 'SETBACK_CONFIRMED',
  RECORD: 'BEGUN',
} as const satisfies Record<PlannedKind, CaseState>;
