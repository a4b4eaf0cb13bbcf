/** What was found of a doubt, as the answered list says it (核实结果). */
export const DOUBT_OUTCOMES = { KEPT: '数据属实', CORRECTED: '已更正', EXPLAINED: '情况说明' } as const;

export type DoubtOutcome = keyof typeof DOUBT_OUTCOMES;
