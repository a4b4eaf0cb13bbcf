import { addDays, addWorkingDays, type PlainDate, type WorkingCalendar } from '@dixian/calendar';
import type { DeadlineKind } from './deadline';
import { ANY_KIND, type Escalation, type EscalationStep } from './escalation';
import { itemsInForce, type PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { prevailing } from './precedence';

/**
 * How a duty of a kind is escalated at a place on a day: by the document in force there that names the kind, else by one that
 * names none, else as usual. Undefined where not even that is given.
 */
export function escalationAt(
  set: PolicySet,
  at: PlaceAndDay & { kind: DeadlineKind },
): Escalation | undefined {
  for (const name of [at.kind, ANY_KIND]) {
    const found = prevailing(set, itemsInForce(set.escalations, name, at));
    if (found) return 'chosen' in found ? found.chosen : found.undecided[0];
  }
  const usual = set.usualEscalations;
  return usual.find(({ kinds }) => kinds?.includes(at.kind)) ?? usual.find(({ kinds }) => kinds === null);
}

/** Places whose documents print an escalation, so that duties of all others are escalated as usual. */
export function placesWithEscalations({ escalations }: PolicySet): string[] {
  return [...new Set([...escalations.values()].flatMap((byPlace) => [...byPlace.keys()]))].sort();
}

/**
 * The latest due day for which a step is reached on a day; every duty due then or before has reached it. A step before or on
 * the due day that falls on days off is reached on the working day before them, for nobody is told on a day off.
 */
export function reachedUpTo(
  { days, unit }: EscalationStep,
  on: PlainDate,
  calendar: WorkingCalendar,
): PlainDate {
  if (unit === 'calendar-days') return addDays(on, -days);
  if (days <= 0) return addDays(addWorkingDays(calendar, on, 1 - days).on, -1);
  let day = on;
  for (let left = days; ; day = addDays(day, -1)) {
    if (calendar.isWorkingDay(day)) left -= 1;
    if (left === 0) return addDays(day, -1);
  }
}
