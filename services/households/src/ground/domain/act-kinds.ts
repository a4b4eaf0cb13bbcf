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
  SPECIAL_MEETING: '专题会议研判',
  APPLICATION: '农户申请',
  HOME_CHECK: '入户核查',
  VILLAGE_REVIEW: '村级民主评议',
  POSTING: '村内公示',
  VILLAGE_SELECTION: '村级初选',
  TOWNSHIP_REVIEW: '乡镇审核',
  COUNTY_DECISION: '县级审定',
  ANNOUNCEMENT: '公告',
  ENTRY: '信息录入',
  NOMINATION: '村（社区）提名',
  REVERIFICATION: '乡村入户核实',
  APPROVAL: '区县审核批准',
  ELIMINATION_DECISION: '县级标注风险消除',
  SETBACK_CONFIRMATION: '乡村确认骤降骤增',
  RELABELLING: '风险再标注',
  OBJECTION: '公示异议',
  OBJECTION_SETTLEMENT: '异议处理',
  WITHDRAWAL: '农户撤回',
  TAKING_BACK: '撤销误录',
  VANISHED: '整户消亡办结',
} as const satisfies Record<ActKind, string>;
