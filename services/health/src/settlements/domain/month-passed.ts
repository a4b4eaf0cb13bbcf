import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';

/** What somebody paid of a bill, on the day it was settled. */
export interface PaidOn {
  readonly settledOn: PlainDate;
  readonly selfPaid: Fen;
}

/** The month (YYYY-MM) in which what was paid since the first of January passes an amount; undefined while it does not. */
export function monthPassed(bills: readonly PaidOn[], above: Fen): string | undefined {
  let paid = 0n;
  for (const { settledOn, selfPaid } of bills.toSorted((a, b) => (a.settledOn < b.settledOn ? -1 : 1))) {
    paid += selfPaid;
    if (paid > above) return settledOn.slice(0, 7);
  }
  return undefined;
}
