/** Kinds of tasks (待办) with their official words. */
export const taskKinds = {
  VERIFY_LEAD: { zh: '入户核实', en: 'verify the lead at the home' },
  CASE_STEP: { zh: '办理下一步', en: 'take the next step' },
  MAKE_PLAN: { zh: '制定帮扶计划', en: 'make the help plan' },
  ASSIGN_HELPER: { zh: '明确帮扶责任人', en: 'assign the responsible helper' },
  DELIVER_MEASURE: { zh: '落实帮扶措施', en: 'deliver the measure' },
  REVIEW_LABEL: { zh: '复核兜底保障户标注', en: 'review the safety-net label' },
  TRIAGE: { zh: '两年及以上未消除风险分类处置', en: 'sort out a risk unresolved for two years' },
  ANSWER_PROMPT: { zh: '核实疑似问题', en: 'check the suspected problem' },
  PLACE_SELF_REPORT: { zh: '转办自主申报', en: 'place the self-report' },
  CHECK_DUPLICATE: { zh: '核对重复人员', en: 'check people entered twice' },
  CONSIDER_RELEASE: { zh: '研究是否提名消除', en: 'consider a nomination for release' },
  WATCH_VISIT: { zh: '消除后回访', en: 'visit again after release' },
  CHECK_STATED: { zh: '核对系统消除标注', en: 'check a release that the national system states' },
  EXIT_STANDARD: { zh: '帮扶达到脱贫标准', en: 'help to reach the exit standard' },
  ACCEPT_MOVE: { zh: '接收迁入户', en: 'accept the household that moves here' },
  GREEN_CHANNEL: { zh: '启动绿色通道', en: 'begin the green channel' },
  SETTLE_LEAD: { zh: '处置线索', en: 'settle the lead' },
  DEPARTMENT: { zh: '部门待办', en: 'work in the matters of a department' },
  ANSWER_DOUBT: { zh: '核查疑点数据', en: 'check doubtful data' },
  ANSWER_CORRECTION: { zh: '答复个人信息更正申请', en: 'answer a request to correct personal data' },
  RECTIFY: { zh: '集中整治补办程序', en: 'make up for the procedure in the rectification' },
  REVISE_PLAN: { zh: '突发变故后调整帮扶计划', en: 'revise the help plan after a sudden event' },
  URGE_SUPPORTER: { zh: '督促赡养人履行赡养义务', en: 'urge the legal supporter to support' },
  REPORT_LIST: { zh: '上报人员名单', en: 'report the list of people' },
  REACH_NODE: { zh: '落实时间节点任务', en: 'do what is due by the time node' },
  RECTIFY_FINDING: { zh: '整改审计和督查发现问题', en: 'rectify a finding of an audit or inspection' },
} as const;

export type TaskKind = keyof typeof taskKinds;

/** The step of a CASE_STEP task whose subject is the lead: its case is still to be opened. */
export const OPEN_CASE = 'OPEN_CASE';
