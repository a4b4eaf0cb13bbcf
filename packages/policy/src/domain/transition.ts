import type { PlainDate } from '@dixian/calendar';
import type { Window } from './policy-document';

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
  readonly note?: string;
}
