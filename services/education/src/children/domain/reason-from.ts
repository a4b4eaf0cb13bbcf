import type { DropoutReason } from './dropouts';

/** Beginnings of what ledgers write under 辍学原因. */
const WORDS: readonly [RegExp, DropoutReason][] = [
  [/贫困|困难|经济/, 'POVERTY'],
  [/身体|疾病|患病|残疾|因病/, 'HEALTH'],
  [/厌学/, 'AVERSION'],
];

/** The reason that a ledger's words tell; what is written and no known word is OTHER, nothing written is not known. */
export function reasonFrom(written: string | undefined): DropoutReason | null {
  if (written === undefined) return null;
  return WORDS.find(([pattern]) => pattern.test(written))?.[1] ?? 'OTHER';
}
