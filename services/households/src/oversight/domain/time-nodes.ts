import { type PlainDate, plainDate } from '@dixian/calendar';
import type { Deadline } from '@dixian/policy';

/** What places do by days of the calendar, as their tasks are called. */
export const CALENDAR_KINDS = ['REPORT_LIST', 'REACH_NODE'] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** The days of a time limit that fall into the year of a day, up to the end of its month. */
export function nodesUpTo(limit: Deadline, on: PlainDate): readonly PlainDate[] {
  const year = on.slice(0, 4);
  const last = lastOfMonth(year, Number(on.slice(5, 7)));
  return daysOf(limit, year).filter((day) => day.startsWith(year) && day <= last);
}

/** A day of the month of a day; the last one where the month is shorter. */
export function dayOfMonth(on: PlainDate, number: number): PlainDate {
  const last = lastOfMonth(on.slice(0, 4), Number(on.slice(5, 7)));
  return Number(last.slice(8)) <= number ? last : plainDate(`${on.slice(0, 8)}${twoDigits(number)}`);
}

/** The first day of the month of a day. */
export function firstOfMonth(on: PlainDate): PlainDate {
  return plainDate(`${on.slice(0, 8)}01`);
}

function daysOf(limit: Deadline, year: string): PlainDate[] {
  if (limit.unit === 'fixed-date') return [limit.date];
  return limit.unit === 'month-end' ? limit.months.map((month) => lastOfMonth(year, month)) : [];
}

function lastOfMonth(year: string, month: number): PlainDate {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return plainDate(`${year}-${twoDigits(month)}-${twoDigits(days)}`);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
