import type { ProcedureKind } from '@dixian/policy';
import type { ActKind } from './act-kinds';

/** The mutation that records an act of that kind. */
const forms = {
  SPECIAL_MEETING: 'holdSpecialMeeting',
  APPLICATION: 'submitApplication',
  HOME_CHECK: 'recordHomeCheck',
  VILLAGE_REVIEW: 'recordVillageReview',
  POSTING: 'postPublicity',
  VILLAGE_SELECTION: 'recordVillageSelection',
  TOWNSHIP_REVIEW: 'recordTownshipReview',
  COUNTY_DECISION: 'recordCountyDecision',
  ANNOUNCEMENT: 'announceIdentification',
  ENTRY: 'recordSystemEntry',
  NOMINATION: 'nominateElimination',
  REVERIFICATION: 'recordReverification',
  APPROVAL: 'approveElimination',
  ELIMINATION_DECISION: 'recordElimination',
  SETBACK_CONFIRMATION: 'confirmSetback',
  RELABELLING: 'relabelRisk',
  RECORD: 'recordEvidence',
  OBJECTION: 'recordObjection',
  OBJECTION_SETTLEMENT: 'settleObjection',
  WITHDRAWAL: 'withdrawCase',
  TAKING_BACK: 'takeBackAct',
  VANISHED: 'endMonitoringOfVanishedHousehold',
} as const satisfies Record<ActKind, string>;

/** The mutation that records an act of that kind in a case of that kind. */
export function formOfAct(act: ActKind, of: ProcedureKind): string {
  return act === 'ANNOUNCEMENT' && of === 'ELIMINATION' ? 'announceElimination' : forms[act];
}
