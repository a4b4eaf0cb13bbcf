import type { Fen } from '@dixian/money';

/** What 差额 comes to by general practice, exact and never binding: Σ standard × persons − monthly income, at least nothing. */
export function allowanceHint({
  standard,
  persons,
  monthlyIncome,
}: {
  standard: Fen;
  persons: number;
  monthlyIncome: Fen;
}): Fen {
  const gap = standard * BigInt(persons) - monthlyIncome;
  return gap > 0n ? gap : 0n;
}
