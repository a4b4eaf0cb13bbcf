import { addDays, addMonths, daysBetween, type PlainDate, yearOf } from '@dixian/calendar';
import type { Window } from '../domain/policy-document';

/** How the days of a document become those of its successor. */
export interface Move {
  day(day: PlainDate): PlainDate;
  /** Undefined where the days move by less or more than whole years, so that no year has a follower. */
  readonly years: number | undefined;
}

/** First and last day go to the new ones; what lies between keeps its distance from the first, in whole years where it can. */
export function moveDays(old: Window, following: Window): Move {
  const years = yearOf(following.from) - yearOf(old.from);
  const whole = addMonths(old.from, years * 12) === following.from;
  const shift = (day: PlainDate) =>
    whole ? addMonths(day, years * 12) : addDays(day, daysBetween(old.from, following.from));
  return {
    years: whole ? years : undefined,
    day: (day) => (day === old.to && following.to ? following.to : shift(day)),
  };
}
