import { addDays, addWorkingDays, type PlainDate, type WorkingCalendar } from '@dixian/calendar';
import type { DeadlineKind } from './deadline';
import { itemsInForce, type PlaceAndDay } from './in-force';
import type { Window } from './policy-document';
import type { PolicySet } from './policy-set';
import { prevailing } from './precedence';

/** When a duty is spoken of, by the distance to its due day, and how many levels above the acting one hear of it. */
export interface EscalationStep {
  readonly id: string;
  /** Below 0 before the due day, 0 on it, above 0 after it. */
  readonly days: number;
  readonly unit: 'working-days' | 'calendar-days';
  readonly levelsAbove: number;
}

/** Whom a place has reminded of its duties: steps in their order, and the hours in which somebody may be disturbed. */
export interface Escalation {
  readonly id: string;
  /** Kinds of duties it is for; null for all of which nothing else is said. */
  readonly kinds: readonly string[] | null;
  /** Times of day, Asia/Shanghai, on working days. */
  readonly hours: { readonly opens: string; readonly closes: string };
  readonly steps: readonly EscalationStep[];
}

/** One that a document prints. */
export interface PrintedEscalation extends Escalation, Window {
  readonly document: string;
  readonly clause: string;
}

/** Stands for every kind in the index of what documents print. */
export const ANY_KIND = '*';

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
