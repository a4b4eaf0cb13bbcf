import { addMonths, type PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import {
  type Decision,
  decide,
  type Finding,
  heldOn,
  isMissing,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  resolveParameter,
  wholeNumber,
} from '@dixian/policy';
import { type EmploymentReason, finds, met, unclear, unmet } from '../../ground/domain/reasons';
import { setAmount } from '../../ground/domain/set-amount';
import { classOfPlace, type PlaceClass } from '../../work/domain/work-place';
import { perWorker, ruleOfYear, type SubsidyStanding, subsidisedHousehold } from './subsidised-household';

/** A time of work, its last day included; null while it goes on. */
export interface WorkedDays {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly placeCode: string | null;
}

export interface TransportFacts extends PlaceAndDay {
  readonly standing: SubsidyStanding | undefined;
  readonly year: number;
  readonly spells: readonly WorkedDays[];
  /** Day of an earlier grant for the same year; null where there is none. */
  readonly grantedOn: PlainDate | null;
}

/** A subsidy with its amount; null where nobody has set it. */
export type SubsidyDecision = Decision<EmploymentReason> & { readonly amount: Fen | null };

/** Places of work as documents print them. */
export const SUBSIDISED_PLACES: Readonly<Record<string, PlaceClass>> = {
  跨市: 'OTHER_CITY',
  跨省: 'OTHER_PROVINCE',
};

/**
 * Whether the year's transport subsidy is a worker's: the household, work on a day of the year, and a place of work that
 * the document names. Once a worker and year, which no document prints.
 */
export function transportSubsidy(set: PolicySet, facts: TransportFacts): SubsidyDecision {
  const { division, on, year, standing, grantedOn } = facts;
  const found = ruleOfYear(set, ['transport-subsidy'], division, year);
  const at = { division, on: `${year}-12-31` as PlainDate };
  if (!found)
    return { ...decide(set, { division, on }, [noRule(set, ['transport-subsidy'], at)]), amount: null };
  const { rule, lastDay } = found;
  const first = `${year}-01-01` as PlainDate;
  const worked = facts.spells.filter(
    ({ from, to }) => from <= lastDay && from <= on && (to ?? lastDay) >= first,
  );
  const begun = worked.map(({ from }) => from).sort()[0] ?? on;
  const event = [begun, first].sort().at(-1) ?? first;
  const codes = { met: 'NOT_GRANTED_BEFORE', unmet: 'ALREADY_GRANTED' } as const;
  const { amount, findings } = setAmount(set, at, 'transport-subsidy-amount');
  const all = [
    ...subsidisedHousehold(set, rule, { division, on, standing }, event),
    workFinding(facts, rule, worked),
    ...placeFindings(set, facts, rule, worked),
    ...monthFindings(set, facts, rule, worked),
    finds(grantedOn === null, codes, rule.clause, grantedOn ? { fact: grantedOn } : {}),
    perWorker(rule.clause),
    ...findings,
  ];
  return { ...decide(set, { division, on }, heldOn(lastDay, all)), amount };
}

function workFinding(
  { spells, year }: TransportFacts,
  { clause }: Rule,
  worked: readonly WorkedDays[],
): Finding<EmploymentReason> {
  const [one] = worked;
  if (one) return met('WORK_IN_YEAR', clause, { fact: one.from });
  if (spells.length === 0) return unclear('FACT_NOT_ON_RECORD', clause, { fact: '务工' });
  return unmet('NO_WORK_IN_YEAR', clause, { fact: String(year) });
}

function placeFindings(
  set: PolicySet,
  { division, year }: TransportFacts,
  { clause }: Rule,
  worked: readonly WorkedDays[],
): Finding<EmploymentReason>[] {
  const places = resolveParameter(set, {
    name: 'transport-subsidy-work-places',
    division,
    on: `${year}-12-31` as PlainDate,
  });
  if (isMissing(places) || worked.length === 0) return [];
  const covered = (places.value as readonly string[]).map((word) => SUBSIDISED_PLACES[word]);
  const classes = worked.map(({ placeCode }) => ({ placeCode, is: classOfPlace(division, placeCode) }));
  const inside = classes.find(({ is }) => is !== null && covered.includes(is));
  const grounds = { parameter: places };
  if (inside) return [met('PLACE_COVERED', clause, { ...grounds, fact: inside.placeCode ?? '' })];
  if (classes.some(({ is }) => is === null)) return [unclear('WORK_PLACE_UNCLEAR', clause, grounds)];
  return [unmet('PLACE_NOT_COVERED', clause, { ...grounds, fact: classes[0]?.placeCode ?? '' })];
}

// Full months of one time of work, as far as the year and the day asked about; not printed, so tested only where it is set.
function monthFindings(
  set: PolicySet,
  { division, on, year }: TransportFacts,
  { clause }: Rule,
  worked: readonly WorkedDays[],
): Finding<EmploymentReason>[] {
  const lastDay = `${year}-12-31` as PlainDate;
  const months = resolveParameter(set, { name: 'transport-subsidy-months', division, on: lastDay });
  if (isMissing(months) || worked.length === 0) return [];
  const upTo = on < lastDay ? on : lastDay;
  const enough = worked.some(({ from, to }) => {
    const end = to !== null && to < upTo ? to : upTo;
    return addMonths(from, wholeNumber(months)) <= end;
  });
  return [finds(enough, { met: 'MONTHS_ENOUGH', unmet: 'MONTHS_TOO_FEW' }, clause, { parameter: months })];
}
