import { addDays, dayOfWeek, type PlainDate } from '@dixian/calendar';

const SUNDAY = 7;

/** The Sunday that ends the week of a day; the week begins on Monday. */
export function endOfWeek(on: PlainDate): PlainDate {
  return addDays(on, SUNDAY - dayOfWeek(on));
}
