import { addDays, addMonths, type PlainDate, plainDate } from '@dixian/calendar';

/** A day, or a month where only that is known. */
export interface KnownByMonth {
  readonly precision: 'DAY' | 'MONTH';
  readonly text: string;
}

/** The day, or the first of the month: work that is known by its month began no earlier. */
export function firstDayOf({ precision, text }: KnownByMonth): PlainDate {
  return plainDate(precision === 'MONTH' ? `${text}-01` : text);
}

/** The day, or the last of the month: what is known by its month was surely done by then. */
export function lastDayOf(known: KnownByMonth): PlainDate {
  const first = firstDayOf(known);
  return known.precision === 'MONTH' ? addDays(addMonths(first, 1), -1) : first;
}
