/** Where a finding comes from: 省级审计反馈, 督查, 日常监测. */
export const FINDING_SOURCES = ['AUDIT', 'INSPECTION', 'MONITORING'] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];
