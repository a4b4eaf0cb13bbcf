import type { PlainDate } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import { reaches, within } from '../domain/counting-words';
import { fenOf } from '../domain/fen-of';
import { lastDayOfMonths } from '../domain/full-months';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, type Finding, finds, flag, met, unmet } from './decision';
import { known, textOf, wholeNumber } from './known-value';
import { compareToMultiple } from './times-amount';

export interface GradualExitFacts {
  readonly division: string;
  readonly household: 'registered' | 'marginal';
  /** Income per head of the year, to hold against the local 低保 standard of a year. */
  readonly incomePerHead: Fen;
  /** The first day of the grant; the date of the decision (reading 31). */
  readonly from: PlainDate;
  readonly months: number;
}

/** 河南 2020: 低保 that runs out gradually; 12 months for a registered household, 6 to 12 for a 边缘户. `until` is the last day. */
export function gradualExit(
  set: PolicySet,
  facts: GradualExitFacts,
): Decision & { readonly until?: PlainDate } {
  const at = { division: facts.division, on: facts.from };
  const decision = decide([...incomeFindings(set, at, facts), ...lengthFindings(set, at, facts)]);
  return decision.outcome === 'GRANTED'
    ? { ...decision, until: lastDayOfMonths(facts.from, facts.months) }
    : decision;
}

function incomeFindings(
  set: PolicySet,
  at: PlaceAndDay,
  { incomePerHead, household }: GradualExitFacts,
): Finding[] {
  const clause = 'HN-2020-4.3d';
  const standard = known(set, at, 'local-subsistence-allowance-standard', clause);
  const lower = known(set, at, 'gradual-exit-income-above', clause);
  const upper = known(set, at, 'gradual-exit-income-up-to', clause);
  for (const { missing } of [standard, lower, upper]) if (missing) return [missing];
  if (!standard.parameter || !lower.parameter || !upper.parameter) return [];
  const base = fenOf(standard.parameter);
  const fact = formatYuan(incomePerHead);
  if (compareToMultiple(incomePerHead, textOf(lower.parameter), base) <= 0) {
    return [unmet('INCOME_NOT_ABOVE_STANDARD', clause, { ...lower, fact })];
  }
  if (compareToMultiple(incomePerHead, textOf(upper.parameter), base) <= 0) {
    return [met('INCOME_IN_EXIT_BAND', clause, { ...upper, fact })];
  }
  // The band is not repeated for 边缘户: the upper bound is shown, not enforced (reading 30).
  if (household === 'marginal') return [flag('ABOVE_EXIT_BAND', 'HN-2020-4.3f', { ...upper, fact })];
  return [unmet('INCOME_ABOVE_EXIT_BAND', clause, { ...upper, fact })];
}

function lengthFindings(set: PolicySet, at: PlaceAndDay, { household, months }: GradualExitFacts): Finding[] {
  const codes = { met: 'EXIT_LENGTH_ALLOWED', unmet: 'EXIT_LENGTH_NOT_ALLOWED' } as const;
  const fact = `${months}`;
  if (household === 'registered') {
    const { parameter, missing } = known(set, at, 'gradual-exit-registered', 'HN-2020-4.3e');
    return missing
      ? [missing]
      : [finds(months === wholeNumber(parameter), codes, 'HN-2020-4.3e', { parameter, fact })];
  }
  const least = known(set, at, 'gradual-exit-marginal-minimum', 'HN-2020-4.3f');
  const most = known(set, at, 'gradual-exit-marginal-maximum', 'HN-2020-4.3f');
  if (least.missing) return [least.missing];
  if (most.missing) return [most.missing];
  const [min, max] = [wholeNumber(least.parameter), wholeNumber(most.parameter)];
  const crossed = reaches(months, min) ? most : least;
  return [finds(reaches(months, min) && within(months, max), codes, 'HN-2020-4.3f', { ...crossed, fact })];
}
