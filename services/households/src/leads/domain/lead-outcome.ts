/** What became of a lead (线索办结): how its days to identify the household came to an end. */
export const leadOutcomes = {
  IDENTIFIED: '已认定为监测对象',
  ALREADY_MONITORED: '该户已是监测对象',
  NO_RISK: '经核实研判无风险',
  REJECTED: '识别认定未通过',
  WITHDRAWN: '申请已撤回',
  VANISHED: '整户消亡',
  HANDLED: '属地已处置',
} as const;

export type LeadOutcome = keyof typeof leadOutcomes;
