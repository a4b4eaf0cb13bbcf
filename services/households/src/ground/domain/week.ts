import { addDays, dayOfWeek, daysBetween, type PlainDate, plainDate } from '@dixian/calendar';

const SUNDAY = 7;
const LAST_DAY = plainDate('9999-12-31');

/** The Sunday that ends the week of a day; the week begins on Monday. The last week there is ends on its Friday. */
export function endOfWeek(on: PlainDate): PlainDate {
  return daysLater(on, SUNDAY - dayOfWeek(on));
}

/** A day that many days later, or the last day there is. */
export function daysLater(on: PlainDate, days: number): PlainDate {
  return addDays(on, Math.min(days, daysBetween(on, LAST_DAY)));
}
