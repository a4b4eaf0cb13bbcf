import type { PlannedKind } from './act-kinds';

export type CaseState =
  | 'LEAD_FOUND'
  | 'ANALYSED'
  | 'CLOSED_NO_RISK'
  | 'APPLIED'
  | 'CHECKED'
  | 'REVIEWED'
  | 'PUBLICISED'
  | 'SELECTED'
  | 'TOWNSHIP_REVIEWED'
  | 'COUNTY_DECIDED'
  | 'IDENTIFIED'
  | 'REJECTED';

interface StateFacts {
  /** No further act is accepted. */
  readonly ended: boolean;
}

/** Every state; one that is forgotten here does not compile. */
export const caseStates = {
  LEAD_FOUND: { ended: false },
  ANALYSED: { ended: false },
  CLOSED_NO_RISK: { ended: true },
  APPLIED: { ended: false },
  CHECKED: { ended: false },
  REVIEWED: { ended: false },
  PUBLICISED: { ended: false },
  SELECTED: { ended: false },
  TOWNSHIP_REVIEWED: { ended: false },
  COUNTY_DECIDED: { ended: false },
  IDENTIFIED: { ended: true },
  REJECTED: { ended: true },
} as const satisfies Record<CaseState, StateFacts>;

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
} as const satisfies Record<PlannedKind, CaseState>;
