import type { Fen } from '@dixian/money';

const MONTHS = 12n;

/**
 * What 差额 comes to by general practice, never binding: the standard of a year for so many persons, its twelfth cut to the fen
 * once, less the income of the household in a month; at least nothing.
 */
export function allowanceHint({
  standard,
  persons,
  monthlyIncome,
}: {
  standard: Fen;
  persons: number;
  monthlyIncome: Fen;
}): Fen {
  const gap = (standard * BigInt(persons)) / MONTHS - monthlyIncome;
  return gap > 0n ? gap : 0n;
}
