import type { Words } from './refusal';

/** Acts that belong to a step of a procedure, or to the meeting before it. */
export const plannedKinds = [
  'SPECIAL_MEETING',
  'APPLICATION',
  'HOME_CHECK',
  'VILLAGE_REVIEW',
  'POSTING',
  'VILLAGE_SELECTION',
  'TOWNSHIP_REVIEW',
  'COUNTY_DECISION',
  'ANNOUNCEMENT',
  'ENTRY',
  'NOMINATION',
  'REVERIFICATION',
  'APPROVAL',
  'ELIMINATION_DECISION',
  'SETBACK_CONFIRMATION',
  'RELABELLING',
  'RECORD',
] as const;
export type PlannedKind = (typeof plannedKinds)[number];

/** Acts beside the procedure: what is heard of a posting, what the household withdraws, what was recorded by mistake. */
const otherKinds = ['OBJECTION', 'OBJECTION_SETTLEMENT', 'WITHDRAWAL', 'VANISHED', 'TAKING_BACK'] as const;

/** Everything that is written into a case's history; a correction has the kind of what it corrects. */
export type ActKind = PlannedKind | (typeof otherKinds)[number];

/** Whether an act of this kind moves the case through its procedure. */
export function isPlanned(kind: ActKind): kind is PlannedKind {
  return !(otherKinds as readonly ActKind[]).includes(kind);
}

/** What an act is called where the procedure does not name it itself. */
export const actNames = {
  SPECIAL_MEETING: { zh: '专题会议研判', en: 'special meeting' },
  APPLICATION: { zh: '农户申请', en: 'application of the household' },
  HOME_CHECK: { zh: '入户核查', en: 'check at the home' },
  VILLAGE_REVIEW: { zh: '村级民主评议', en: 'village review' },
  POSTING: { zh: '村内公示', en: 'posting in the village' },
  VILLAGE_SELECTION: { zh: '村级初选', en: 'village selection' },
  TOWNSHIP_REVIEW: { zh: '乡镇审核', en: 'township review' },
  COUNTY_DECISION: { zh: '县级审定', en: 'county decision' },
  ANNOUNCEMENT: { zh: '公告', en: 'announcement' },
  ENTRY: { zh: '信息录入', en: 'entry in the national system' },
  NOMINATION: { zh: '村（社区）提名', en: 'nomination by the village' },
  REVERIFICATION: { zh: '乡村入户核实', en: 're-verification at the home' },
  APPROVAL: { zh: '区县审核批准', en: 'approval by the county' },
  ELIMINATION_DECISION: { zh: '县级标注风险消除', en: 'release by the county' },
  SETBACK_CONFIRMATION: { zh: '乡村确认骤降骤增', en: 'confirmation of the setback' },
  RELABELLING: { zh: '风险再标注', en: 're-labelling' },
  RECORD: { zh: '材料记录', en: 'record of evidence' },
  OBJECTION: { zh: '公示异议', en: 'objection' },
  OBJECTION_SETTLEMENT: { zh: '异议处理', en: 'settlement of the objection' },
  WITHDRAWAL: { zh: '农户撤回', en: 'withdrawal' },
  TAKING_BACK: { zh: '撤销误录', en: 'taking back of an entry' },
  VANISHED: { zh: '整户消亡办结', en: 'end of a household of which nobody is left' },
} as const satisfies Record<ActKind, Words>;
