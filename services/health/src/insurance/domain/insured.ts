import { type PlainDate, plainDate, yearOf } from '@dixian/calendar';

/**
 * What was said of a person's insurance: in the residents' (居民), in another such as the employees' (职工), in none, or only
 * that it is not the residents'.
 */
export type InsuranceWord = 'INSURED' | 'OTHER_INSURANCE' | 'NOT_INSURED' | 'NOT_RESIDENT';

/** Something said, for a year, as of a day. */
export interface SaidOfInsurance {
  readonly year: number;
  readonly word: InsuranceWord;
  readonly seenOn: PlainDate;
}

/** How a person is insured on a day; `ofLastYear` marks a record of the year before, which holds until newer word. */
export interface Insured {
  readonly as: 'INSURED' | 'OTHER_INSURANCE' | 'NOT_INSURED' | 'UNKNOWN';
  readonly ofLastYear: boolean;
}

const UNKNOWN: Insured = { as: 'UNKNOWN', ofLastYear: false };

/**
 * How a person is insured on a day, by the newest word of that day, given oldest first. That somebody is not in the residents'
 * insurance says nothing of the employees'. `validUntil` (MM-DD) ends what the year before said.
 */
export function insuredOn(
  said: readonly SaidOfInsurance[],
  day: PlainDate,
  validUntil: string | null,
): Insured {
  const byThen = said.filter(({ seenOn }) => seenOn <= day);
  const of = (year: number) => stateOf(byThen.filter((one) => one.year === year));
  const thisYear = of(yearOf(day));
  if (thisYear) return { as: thisYear, ofLastYear: false };
  const isOver = validUntil !== null && day > plainDate(`${yearOf(day)}-${validUntil}`);
  const lastYear = isOver ? undefined : of(yearOf(day) - 1);
  return lastYear ? { as: lastYear, ofLastYear: true } : UNKNOWN;
}

function stateOf(said: readonly SaidOfInsurance[]): Insured['as'] | undefined {
  const newest = said.at(-1);
  if (!newest) return undefined;
  if (newest.word !== 'NOT_RESIDENT') return newest.word;
  const before = said.findLast(({ word }) => word !== 'NOT_RESIDENT');
  return before?.word === 'OTHER_INSURANCE' || before?.word === 'NOT_INSURED' ? before.word : 'UNKNOWN';
}

/** Whether basic medical insurance is guaranteed in a household, by its present members; null where nobody can say. */
export function householdInsured(members: readonly Insured[]): boolean | null {
  if (members.length === 0) return null;
  if (members.some(({ as }) => as === 'NOT_INSURED')) return false;
  return members.every(({ as }) => as !== 'UNKNOWN') ? true : null;
}

/** Present members who are in no insurance; who is in another is no gap. */
export function insuranceGap(members: readonly Insured[]): number {
  return members.filter(({ as }) => as === 'NOT_INSURED').length;
}
