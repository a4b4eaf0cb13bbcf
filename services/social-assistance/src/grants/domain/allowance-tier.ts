/** Tier of an allowance, as decisions on the safety net take it. */
export type AllowanceTier = 'full' | 'highest' | 'lower';

/** 低保档次 in the ledger's words; of a word that is not among them nothing is said. */
export const TIER_OF_LEDGER: Readonly<Record<string, AllowanceTier>> = {
  A: 'highest',
  B: 'lower',
  C: 'lower',
  全额: 'full',
};

/** What stands for the tier of a row whose word is none of these; nothing is known of it. */
export const OTHER_TIER = '其他';
