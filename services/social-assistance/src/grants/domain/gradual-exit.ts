import type { PlainDate } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  compareToMultiple,
  type Decision,
  decide,
  type Finding,
  fenOf,
  known,
  lastDayOfMonths,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  ruleInForce,
  textOf,
  wholeNumber,
  within,
} from '@dixian/policy';
import { type AssistanceReason, finds, flag, met, unmet } from '../../ground/domain/reasons';

export interface GradualExitFacts {
  readonly division: string;
  readonly household: 'registered' | 'marginal';
  /** Income per head of the year, to hold against the local 低保 standard of a year. */
  readonly incomePerHead: Fen;
  /** The first day of the window; the day of decision unless a later one is stated (reading 31). */
  readonly from: PlainDate;
  /** The day of decision, whose law binds the whole window; the first day where it is not given. */
  readonly decidedOn?: PlainDate;
  readonly months: number;
}

/**
 * 低保 that runs out gradually; so many months for a registered household, a span of months for a 边缘户. Where
 * no document speaks any more, a person decides.
 */
export function gradualExit(
  set: PolicySet,
  facts: GradualExitFacts,
): Decision<AssistanceReason> & { readonly until?: PlainDate } {
  const at = { division: facts.division, on: facts.decidedOn ?? facts.from };
  const length = facts.household === 'registered' ? 'gradual-exit-registered' : 'gradual-exit-marginal';
  if (!ruleInForce(set, length, at)) return decide(set, at, [noRule(set, [length], at, 'unclear')]);
  const decision = decide(set, at, [...incomeFindings(set, at, facts), ...lengthFindings(set, at, facts)]);
  return decision.outcome === 'GRANTED'
    ? { ...decision, until: lastDayOfMonths(facts.from, facts.months) }
    : decision;
}

function incomeFindings(
  set: PolicySet,
  at: PlaceAndDay,
  { incomePerHead, household }: GradualExitFacts,
): Finding<AssistanceReason>[] {
  const rule = ruleInForce(set, 'gradual-exit-band', at);
  if (!rule) return [];
  const { clause } = rule;
  const standard = known(set, at, rule, { parameter: 'local-subsistence-allowance-standard' });
  const lower = known(set, at, rule, { parameter: 'gradual-exit-income-above', field: 'above' });
  const upper = known(set, at, rule, { parameter: 'gradual-exit-income-up-to', field: 'upTo' });
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
  const marginal = household === 'marginal' && ruleInForce(set, 'gradual-exit-marginal', at);
  if (marginal) return [flag('ABOVE_EXIT_BAND', marginal.clause, { ...upper, fact })];
  return [unmet('INCOME_ABOVE_EXIT_BAND', clause, { ...upper, fact })];
}

function lengthFindings(
  set: PolicySet,
  at: PlaceAndDay,
  { household, months }: GradualExitFacts,
): Finding<AssistanceReason>[] {
  const codes = { met: 'EXIT_LENGTH_ALLOWED', unmet: 'EXIT_LENGTH_NOT_ALLOWED' } as const;
  const fact = `${months}`;
  const unit = 'months';
  if (household === 'registered') {
    const rule = ruleInForce(set, 'gradual-exit-registered', at);
    const taken = { parameter: 'gradual-exit-registered', field: 'months', unit };
    const { parameter, missing } = known(set, at, rule, taken);
    if (missing) return [missing];
    return [finds(months === wholeNumber(parameter), codes, rule?.clause ?? null, { parameter, fact })];
  }
  const rule = ruleInForce(set, 'gradual-exit-marginal', at);
  const least = known(set, at, rule, { parameter: 'gradual-exit-marginal-minimum', field: 'min', unit });
  const most = known(set, at, rule, { parameter: 'gradual-exit-marginal-maximum', field: 'max', unit });
  if (least.missing) return [least.missing];
  if (most.missing) return [most.missing];
  const [min, max] = [wholeNumber(least.parameter), wholeNumber(most.parameter)];
  const crossed = reaches(months, min) ? most : least;
  const allowed = reaches(months, min) && within(months, max);
  return [finds(allowed, codes, rule?.clause ?? null, { ...crossed, fact })];
}
