import { addDays, addMonths, type PlainDate } from '@dixian/calendar';

/** The first day on which `months` months since `since` are full (满六个月): 15 March gives 15 September. */
export function fullMonthsOn(since: PlainDate, months: number): PlainDate {
  return addMonths(since, months);
}

/** The last day of a window of `months` months whose first day is `from`: 12 from 1 July end on 30 June. */
export function lastDayOfMonths(from: PlainDate, months: number): PlainDate {
  return addDays(addMonths(from, months), -1);
}
