/** Why somebody left a household (成员减少原因). */
export const leavingCauses = {
  DIED: '去世',
  MARRIED_AWAY: '婚嫁迁出',
  MOVED_AWAY: '迁出',
  OTHER: '其他',
} as const;

export type LeavingCause = keyof typeof leavingCauses;
