import { addDays, monthOf, type PlainDate } from '@dixian/calendar';
import type { Window } from './policy-document';
import { holdsOn } from './windows';

export const transitionResults = [
  'ENDS',
  'CONTINUES',
  'CONTINUES_TO_OWN_END',
  'EXTENDED',
  'DUE',
  'LISTED',
  'MUST_BE_SET',
  'REPORTED',
  'REVIEWED',
  'LAST_RUN',
  'UNCHANGED',
] as const;
export type TransitionResult = (typeof transitionResults)[number];

export type TransitionRecurrence = 'DAILY' | 'MONTHLY' | 'YEARLY';

/** What happens to something at the end of a day (24:00), as one clause says. */
export interface Transition extends Window {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly service: string;
  /** The last day before it, in Asia/Shanghai. */
  readonly at: PlainDate;
  readonly who: string;
  readonly result: TransitionResult;
  readonly what: string;
  readonly clause: string;
  readonly clauses: readonly string[];
  /** Which rule of the service does it; undefined where it is only told. */
  readonly rule?: string;
  /** What the rule takes, by its schema in schemas/policy/transition-rules. */
  readonly with: Readonly<Record<string, unknown>>;
  /** That it comes again from `at` on: on any day, at the end of each month, or on the same day each year. */
  readonly recurs?: TransitionRecurrence;
  readonly note?: string;
}

/** Whether it happens at the end of a day. */
export function happensAt(transition: Transition, day: PlainDate): boolean {
  const { at, recurs } = transition;
  if (at === day) return true;
  if (recurs === undefined || day < at || !holdsOn(transition, day)) return false;
  if (recurs === 'DAILY') return true;
  if (recurs === 'MONTHLY') return monthOf(addDays(day, 1)) !== monthOf(day);
  return day.slice(5) === at.slice(5);
}
