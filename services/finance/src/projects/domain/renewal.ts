/** “四个一批”分类 in the ledger's words and in the graph's. */
export const RENEWALS = {
  巩固一批: 'CONSOLIDATE',
  升级一批: 'UPGRADE',
  盘活一批: 'REVIVE',
  调整一批: 'ADJUST',
} as const;

export type Renewal = (typeof RENEWALS)[keyof typeof RENEWALS];
