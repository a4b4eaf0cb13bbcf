import type { PlainDate } from '@dixian/calendar';
import { type SchoolTerm, termKey, termOf } from '../../ground/domain/school-term';

/** How a child stands towards school; in the order in which words of one day count. */
export const CHILD_STATES = [
  'ENROLLED',
  'HOME_TAUGHT',
  'ON_LEAVE',
  'DROPPED_OUT',
  'SUSPECTED',
  'UNKNOWN',
] as const;
export type ChildState = (typeof CHILD_STATES)[number];

/** What somebody said of a child from a day on. */
export interface Word {
  readonly on: PlainDate;
  readonly state: ChildState;
  /** The last day of a leave; it counts. */
  readonly until?: PlainDate | null;
  /** The term that the word is about; that of its day unless given. */
  readonly term?: SchoolTerm;
}

/** A term of which a county closed its roll: who is missing from then on has no school on record. */
export interface ClosedRoll {
  readonly term: SchoolTerm;
  readonly closedOn: PlainDate;
}

/** The standing of a child on a day, and whether it rests on the record of a term before. */
export interface ChildStanding {
  readonly state: ChildState;
  readonly since: PlainDate | null;
  readonly fromLastTerm: boolean;
}

const NOTHING: ChildStanding = { state: 'UNKNOWN', since: null, fromLastTerm: false };

/**
 * How a child stands on a day by the newest word. A record of a school holds until the roll of a later term is closed
 * without the child, who is then suspected to be out, never found so without a visit; so it is when a leave has run out.
 */
export function childStanding(
  { words, closed }: { readonly words: readonly Word[]; readonly closed: readonly ClosedRoll[] },
  day: PlainDate,
): ChildStanding {
  const newest = words
    .filter(({ on }) => on <= day)
    .reduce<Word | undefined>((best, word) => (best && !counts(word, best) ? best : word), undefined);
  if (!newest) return NOTHING;
  const { state, on, until } = newest;
  if (state === 'ON_LEAVE' && until && until < day)
    return { state: 'SUSPECTED', since: until, fromLastTerm: false };
  const own = termKey(newest.term ?? termOf(on));
  const since = state === 'ENROLLED' && missingSince(own, closed, day);
  if (since) return { state: 'SUSPECTED', since, fromLastTerm: false };
  return { state, since: on, fromLastTerm: state === 'ENROLLED' && own < termKey(termOf(day)) };
}

function counts(word: Word, best: Word): boolean {
  if (word.on !== best.on) return word.on > best.on;
  return CHILD_STATES.indexOf(word.state) < CHILD_STATES.indexOf(best.state);
}

// The day on which the first later roll was closed.
function missingSince(own: string, closed: readonly ClosedRoll[], day: PlainDate): PlainDate | undefined {
  return closed
    .filter(({ term, closedOn }) => termKey(term) > own && closedOn <= day)
    .map(({ closedOn }) => closedOn)
    .sort()[0];
}
