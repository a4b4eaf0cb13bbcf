import { addDays, type PlainDate, type WorkingCalendar } from '@dixian/calendar';
import type { DeadlineRule } from './deadline';
import { dueOn } from './due-on';

// Publicity in calendar days never asks this; one in working days must be given a calendar.
const noCalendar: WorkingCalendar = {
  coveredYears: new Set(),
  isWorkingDay: () => {
    throw new Error('Publicity counted in working days needs a calendar.');
  },
};

/** The first day on which the next step may follow a posting: the day after the last full day. */
export function dayAfterPublicity(
  rule: DeadlineRule,
  postedOn: PlainDate,
  calendar: WorkingCalendar = noCalendar,
): PlainDate {
  return addDays(dueOn(rule, postedOn, calendar).on, 1);
}

/** The last day of posting that still lets the next step follow on the day identification is due. */
export function latestPublicityOn(
  identificationDue: PlainDate,
  rule: DeadlineRule,
  calendar: WorkingCalendar = noCalendar,
): PlainDate {
  let postedOn = addDays(identificationDue, -1);
  while (dayAfterPublicity(rule, postedOn, calendar) > identificationDue) postedOn = addDays(postedOn, -1);
  return postedOn;
}
