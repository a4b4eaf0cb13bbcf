import { addDays, addWorkingDays, daysBetween, type PlainDate, type WorkingCalendar } from '@dixian/calendar';

/** An obligation whose days did not run between two days, neither counted by the first nor lost by the second. */
export interface Suspension {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The day it was due before; null where it has none. */
  readonly dueOn: PlainDate | null;
  readonly unit: string;
}

/**
 * The day it is due once its days run on: what was left of a counted limit is left on the day they do. A day that a document
 * prints stands, unless it passed meanwhile: then that day is the last. What was late before stays as late as it was.
 */
export function resumedDue(
  { from, until, dueOn, unit }: Suspension,
  calendar: WorkingCalendar,
): PlainDate | null {
  if (dueOn === null || dueOn < from) return dueOn;
  if (unit === 'working-days')
    return addWorkingDays(calendar, addDays(until, -1), workingDays(calendar, from, dueOn)).on;
  if (COUNTED.has(unit)) return addDays(dueOn, daysBetween(from, until));
  return dueOn < until ? until : dueOn;
}

const COUNTED: ReadonlySet<string> = new Set(['calendar-days', 'months', 'years']);

// Both days are among them.
function workingDays(calendar: WorkingCalendar, first: PlainDate, last: PlainDate): number {
  let [count, day] = [0, addWorkingDays(calendar, addDays(first, -1), 1).on];
  while (day <= last) [count, day] = [count + 1, addWorkingDays(calendar, day, 1).on];
  return count;
}
