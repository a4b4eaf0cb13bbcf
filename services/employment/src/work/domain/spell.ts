/** 就业渠道 in the ledger's words and in the graph's. */
export const WORK_CHANNELS = {
  外出务工: 'AWAY',
  公益岗位: 'PUBLIC_POST',
  帮扶车间: 'WORKSHOP',
  自发外出: 'OWN_AWAY',
  县内务工: 'IN_COUNTY',
  灵活就业: 'FLEXIBLE',
  农村项目: 'RURAL_PROJECT',
} as const;

export type WorkChannel = (typeof WORK_CHANNELS)[keyof typeof WORK_CHANNELS];

/** How a person stands on a day; not known where nobody has said anything. */
export type WorkStatus = 'EMPLOYED' | 'WITHOUT_WORK' | 'NOT_SEEKING' | 'UNKNOWN';
