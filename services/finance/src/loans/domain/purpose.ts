/** 贷款用途 that are industry in the sense of the documents; the list is the department's, no document prints one. */
export const INDUSTRY_PURPOSES = ['种植', '养殖', '加工', '运输', '经商'] as const;

/** 贷款用途 that are none. */
export const OTHER_PURPOSES = ['建房', '装修', '结婚', '理财', '消费', '还债', '转贷', '入股'] as const;

export type PurposeKind = 'INDUSTRY' | 'OTHER' | 'UNCLEAR';

/** What a purpose is in the ledger's words; of other words a person decides. */
export function purposeKind(purpose: string): PurposeKind {
  const word = purpose.trim();
  if (INDUSTRY_PURPOSES.some((one) => one === word)) return 'INDUSTRY';
  return OTHER_PURPOSES.some((one) => one === word) ? 'OTHER' : 'UNCLEAR';
}
