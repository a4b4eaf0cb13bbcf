/** What becomes of a household of which nobody is left (整户消亡), with the official words. */
export const vanishingCauses = {
  ALL_DIED: '全户死亡',
  MOVED_ABROAD: '全户移居境外',
  ALL_LEFT: '全部成员婚嫁、迁出或并入他户',
} as const;

export type VanishingCause = keyof typeof vanishingCauses;
