import { addDays, addMonths, type PlainDate } from '@dixian/calendar';

/**
 * First day of the twelve months that end with a day and count it: the day after the same day a year before, so
 * 2025-06-30 goes back to 2024-07-01. 29 February goes back to 28 February of a common year, and begins on 1 March.
 */
export function assessedFrom(on: PlainDate): PlainDate {
  return addDays(addMonths(on, -12), 1);
}

// An assessment looks at twelve months, and departments answer once a year; no document prints how long either counts.
const MONTHS = 12;

/** Whether what was said on a day is past its twelve months on another; exactly twelve months are within them. */
export function isOld(saidOn: PlainDate, on: PlainDate): boolean {
  return addMonths(saidOn, MONTHS) < on;
}
