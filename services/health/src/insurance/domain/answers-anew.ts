import { addDays, type PlainDate, plainDate } from '@dixian/calendar';
import { householdInsured, insuredOn, type SaidOfInsurance } from './insured';
import { endOfLastYear } from './valid-until';

/** An answer that the department gave on a household; `byHand`: staff stated it. */
export interface GivenAnswer {
  readonly occurredOn: PlainDate;
  readonly secure: boolean | null;
  readonly byHand: boolean;
}

/** Something said of a member, with where it comes from. */
export type SourcedWord = SaidOfInsurance & { readonly source: string };

/** A member with the days that are known of it. */
export interface MemberDays {
  readonly personId: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
}

/** What is known of a household when its answers are looked at again. */
export interface AnsweredHousehold {
  readonly members: readonly MemberDays[];
  /** Who of them is there on a day. */
  readonly presentOn: (day: PlainDate) => readonly string[];
  /** Whether those days are told; otherwise the members are those of the register by now. */
  readonly daysKnown: boolean;
  readonly said: ReadonlyMap<string, readonly SourcedWord[]>;
  /** Oldest first, those of one day in the order in which they were given. */
  readonly given: readonly GivenAnswer[];
}

/** An answer that follows and was not given yet. */
export interface NewInsuranceAnswer {
  readonly occurredOn: PlainDate;
  readonly secure: boolean | null;
  readonly source: string | null;
}

/** How the answer is asked for. */
export interface Asked {
  readonly today: PlainDate;
  /** A day that something was just said of. */
  readonly saidOn?: PlainDate;
  /** MM-DD until which the year before is taken on a day. */
  readonly validUntil: (day: PlainDate) => string | null;
}

/**
 * What the department has to say anew of a household once facts have changed: on every day on which its answer can have changed, where
 * it is another than the one given by then. A statement of staff stands until newer word of a member or another member changes it.
 */
export function answersAnew(household: AnsweredHousehold, asked: Asked): NewInsuranceAnswer[] {
  const words = household.members.flatMap(({ personId }) => household.said.get(personId) ?? []);
  const given = [...household.given];
  const anew: NewInsuranceAnswer[] = [];
  if (words.length === 0 && given.every(({ byHand }) => byHand)) return anew;
  const facts = factDays(household, words);
  for (const day of daysToAnswer(household, words, facts, asked)) {
    const last = given.findLast(({ occurredOn }) => occurredOn <= day);
    const secure = secureOn(household, day, asked.validUntil(day));
    if (!last && secure === null && day !== asked.saidOn && !facts.has(day)) continue;
    if (last && (last.secure === secure || staysByHand(last, day, facts))) continue;
    const source =
      words
        .filter(({ seenOn }) => seenOn <= day)
        .toSorted(bySeenOn)
        .at(-1)?.source ?? null;
    anew.push({ occurredOn: day, secure, source });
    given.push({ occurredOn: day, secure, byHand: false });
    given.sort((one, other) => compare(one.occurredOn, other.occurredOn));
  }
  return anew;
}

function staysByHand(last: GivenAnswer, day: PlainDate, facts: ReadonlySet<PlainDate>): boolean {
  return last.byHand && (last.occurredOn === day || !facts.has(day));
}

function secureOn(
  { presentOn, said }: AnsweredHousehold,
  day: PlainDate,
  until: string | null,
): boolean | null {
  return householdInsured(presentOn(day).map((person) => insuredOn(said.get(person) ?? [], day, until)));
}

// Days of words, and of members who came or left after something was said.
function factDays({ members }: AnsweredHousehold, words: readonly SourcedWord[]): Set<PlainDate> {
  const said = words.map(({ seenOn }) => seenOn);
  const first = said.toSorted(compare)[0];
  const moved = members.flatMap(({ joinedOn, leftOn }) => [
    joinedOn,
    ...(leftOn ? [addDays(leftOn, 1)] : []),
  ]);
  return new Set([...said, ...moved.filter((day) => first !== undefined && day > first)]);
}

function daysToAnswer(
  { daysKnown, given }: AnsweredHousehold,
  words: readonly SourcedWord[],
  facts: ReadonlySet<PlainDate>,
  { today, saidOn, validUntil }: Asked,
): PlainDate[] {
  const told = [...facts, ...given.filter(({ byHand }) => !byHand).map(({ occurredOn }) => occurredOn)];
  const past = told.filter((day) => day <= today).sort(compare);
  // Who lived there on earlier days is not known: only the newest day is looked at, and the one just told of.
  const known = daysKnown ? past : past.slice(-1);
  const days = [...known, ...(saidOn ? [saidOn] : []), ...endsOfWord(words, validUntil)];
  return [...new Set(days)].filter((day) => day <= today).sort(compare);
}

// What was said for a year ends with the next, or on the day of it that the place sets.
function endsOfWord(words: readonly SourcedWord[], validUntil: Asked['validUntil']): PlainDate[] {
  return [...new Set(words.map(({ year }) => year))].flatMap((year) => {
    const end = plainDate(`${year + 2}-01-01`);
    const until = validUntil(plainDate(`${year + 1}-12-31`));
    return until === null ? [end] : [endOfLastYear(year + 1, until), end];
  });
}

const bySeenOn = (one: SourcedWord, other: SourcedWord) => compare(one.seenOn, other.seenOn);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
