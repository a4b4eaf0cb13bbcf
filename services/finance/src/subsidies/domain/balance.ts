import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { LoanFacts } from './loan-facts';

/** What stands open at the beginning of a day: the day of a repayment bears no interest on it. More paid back than was drawn leaves nothing. */
export function balanceOn(
  { principal, repayments = [] }: Pick<LoanFacts, 'principal' | 'repayments'>,
  day: PlainDate,
): Fen {
  const open = repayments.reduce((left, { on, amount }) => (on <= day ? left - amount : left), principal);
  return open > 0n ? open : 0n;
}
