/** 监测对象类别 in the ledger's words and in the graph's. */
export const MONITORING_CATEGORIES = {
  脱贫不稳定户: 'UNSTABLE_EXIT',
  边缘易致贫户: 'MARGINAL',
  突发严重困难户: 'SUDDEN_SEVERE',
} as const;

export type MonitoringCategory = (typeof MONITORING_CATEGORIES)[keyof typeof MONITORING_CATEGORIES];

/** 风险消除方式 */
export const ELIMINATION_MODES = ['自然消除', '帮扶消除'] as const;

/** 致贫返贫风险, up to five a household. */
export const RISKS = [
  '因病',
  '因学',
  '因残',
  '因自然灾害',
  '因意外事故',
  '因产业项目失败',
  '因务工就业不稳',
  '因缺劳动力',
  '因安全住房',
  '因安全饮水',
  '其他',
] as const;
