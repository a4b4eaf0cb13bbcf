import { type PlainDate, yearOf } from '@dixian/calendar';
import { isPast } from './valid-until';

/**
 * What was said of a person's insurance: in the residents' (居民), in another such as the employees' (职工), in none, or only
 * that it is not the one or not the other.
 */
export type InsuranceWord = 'INSURED' | 'OTHER_INSURANCE' | 'NOT_INSURED' | 'NOT_RESIDENT' | 'NOT_EMPLOYEE';

/** Words that tell of the residents' insurance, and of another; that somebody is in none tells of both. */
export const TELLS_OF = {
  residents: ['INSURED', 'NOT_RESIDENT', 'NOT_INSURED'],
  other: ['OTHER_INSURANCE', 'NOT_EMPLOYEE', 'NOT_INSURED'],
} as const satisfies Record<string, readonly InsuranceWord[]>;

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
 * How a person is insured on a day, by the newest words of that day, given oldest first: that somebody is not in the residents'
 * insurance says nothing of the employees', nor the other way. `validUntil` (MM-DD) ends what the year before said.
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
  const lastYear = isPast(day, validUntil) ? undefined : of(yearOf(day) - 1);
  return lastYear ? { as: lastYear, ofLastYear: true } : UNKNOWN;
}

/** How words of one year, the oldest first, say that somebody is insured; undefined where nothing was said. */
export function stateOf(said: readonly SaidOfInsurance[]): Insured['as'] | undefined {
  if (said.length === 0) return undefined;
  const newest = (words: readonly InsuranceWord[]) => said.findLast(({ word }) => words.includes(word))?.word;
  const [residents, other] = [newest(TELLS_OF.residents), newest(TELLS_OF.other)];
  const isOther = other === 'OTHER_INSURANCE';
  // In both of them: the one told last.
  if (residents === 'INSURED')
    return isOther && newest([residents, other]) === other ? 'OTHER_INSURANCE' : 'INSURED';
  if (isOther) return 'OTHER_INSURANCE';
  return residents && other ? 'NOT_INSURED' : 'UNKNOWN';
}

/** Whether basic medical insurance is guaranteed in a household, by its present members; null where nobody can say. */
export function householdInsured(members: readonly Insured[]): boolean | null {
  if (members.length === 0) return null;
  if (members.some(({ as }) => as === 'NOT_INSURED')) return false;
  return members.every(({ as }) => as !== 'UNKNOWN') ? true : null;
}

const INSURED: readonly Insured['as'][] = ['INSURED', 'OTHER_INSURANCE'];

/** Whether a person was insured in the year before and is not known to be in this one, by what was said up to a day. */
export function isLapsed(said: readonly SaidOfInsurance[], day: PlainDate): boolean {
  const of = (year: number) =>
    stateOf(said.filter((one) => one.year === year && one.seenOn <= day)) ?? 'UNKNOWN';
  return INSURED.includes(of(yearOf(day) - 1)) && !INSURED.includes(of(yearOf(day)));
}

/** Present members who are in no insurance; who is in another is no gap. */
export function insuranceGap(members: readonly Insured[]): number {
  return members.filter(({ as }) => as === 'NOT_INSURED').length;
}
