import { isCalendarYear, type PlainDate, plainDate } from '@dixian/calendar';

/** The last day of a year, by whose law the whole of it is judged; undefined for what is no year. */
export function lastDayOf(year: number): PlainDate | undefined {
  return isCalendarYear(year) ? plainDate(`${`${year}`.padStart(4, '0')}-12-31`) : undefined;
}
