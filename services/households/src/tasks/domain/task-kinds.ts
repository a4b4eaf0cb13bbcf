/** Kinds of tasks (待办) with their official words. */
export const taskKinds = {
  VERIFY_LEAD: '入户核实',
  CASE_STEP: '办理下一步',
  MAKE_PLAN: '制定帮扶计划',
  ASSIGN_HELPER: '明确帮扶责任人',
  DELIVER_MEASURE: '落实帮扶措施',
  REVIEW_LABEL: '复核兜底保障户标注',
  TRIAGE: '两年及以上未消除风险分类处置',
  ANSWER_PROMPT: '核实疑似问题',
  PLACE_SELF_REPORT: '转办自主申报',
  CHECK_DUPLICATE: '核对重复人员',
  CONSIDER_RELEASE: '研究是否提名消除',
  WATCH_VISIT: '消除后回访',
  CHECK_STATED: '核对系统消除标注',
  EXIT_STANDARD: '帮扶达到脱贫标准',
  ACCEPT_MOVE: '接收迁入户',
  GREEN_CHANNEL: '启动绿色通道',
  RECTIFY: '集中整治补办程序',
  SETTLE_LEAD: '处置线索',
} as const;

export type TaskKind = keyof typeof taskKinds;

/** The step of a CASE_STEP task whose subject is the lead: its case is still to be opened. */
export const OPEN_CASE = 'OPEN_CASE';
