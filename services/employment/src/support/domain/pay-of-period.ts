import { addMonths, type PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { firstOfMonth } from './month-of-post';

/** What a sum paid for several months is of one of them. */
export interface MonthShare {
  /** First day of the month. */
  readonly month: PlainDate;
  readonly share: Fen;
}

/** The first days of the months that a period touches, both ends included. */
export function monthsOfPeriod(from: PlainDate, to: PlainDate): PlainDate[] {
  const months: PlainDate[] = [];
  for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/**
 * A sum over the months that it was paid for: each is the difference of two rounded cumulative sums, so that they are the sum
 * to the fen, and no month differs from another by more than one.
 */
export function sharesOf(sum: Fen, months: readonly PlainDate[]): MonthShare[] {
  const whole = BigInt(months.length);
  const upTo = (count: number): Fen => (2n * sum * BigInt(count) + whole) / (2n * whole);
  return months.map((month, at) => ({ month, share: upTo(at + 1) - upTo(at) }));
}
