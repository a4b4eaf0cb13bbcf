import { yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  type Decision,
  decide,
  type Finding,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  ruleInForce,
  wholeNumber,
} from '@dixian/policy';
import { finds, flag, type HealthReason, met, unclear } from '../../ground/domain/reasons';
import { keyFindings, type Monitoring, monitoredFinding } from '../../ground/domain/standing';
import { amountOf, ofShare, rateOf, writtenRate } from './class-rates';

/** A contribution to the residents' insurance; the day of the decision is that of its collection. */
export interface Contribution extends PlaceAndDay {
  /** The year that is insured. */
  readonly year: number;
  readonly contribution: Fen;
  /** Whether the person is in the residents' insurance; others have no such contribution. */
  readonly resident: boolean;
  /** As which the person is aided: 特困, 低保, 监测, 脱贫. */
  readonly classes: readonly string[];
  /** What the subsidy paid by now; undefined while nobody has said. */
  readonly paid?: Fen;
  readonly standing: Monitoring;
}

/** A decision with the amount that follows from it; null where none does or the place has not set it. */
export type WithAmount = Decision<HealthReason> & { readonly amount: Fen | null };

interface Amount {
  readonly amount: Fen | null;
  readonly findings: readonly Finding<HealthReason>[];
}

/** The subsidy of a contribution (参保资助), by the rule of the place on the day it was collected. */
export function premiumSubsidy(set: PolicySet, facts: Contribution): WithAmount {
  const { division, on, resident, standing } = facts;
  const at = { division, on };
  const insured = { met: 'IN_RESIDENT_INSURANCE', unmet: 'NOT_IN_RESIDENT_INSURANCE' } as const;
  const full = ruleInForce(set, 'premium-subsidy-full', at);
  if (full) {
    const whom = [monitoredFinding(standing, at, full.clause), finds(resident, insured, full.clause)];
    return decided(set, facts, whom, shareOfContribution(set, full, facts));
  }
  const byClass = ruleInForce(set, 'premium-subsidy-by-class', at);
  if (byClass) {
    const whom = [finds(resident, insured, byClass.clause)];
    return decided(set, facts, whom, byRateOfClass(set, byClass, facts));
  }
  const ofKey = ruleInForce(set, 'premium-subsidy-of-key-household', at);
  if (ofKey) {
    const whom = [
      ...keyFindings(set, at, standing),
      ...collected(set, ofKey, facts),
      finds(resident, insured, ofKey.clause),
    ];
    return decided(set, facts, whom, flagged(byRateOfClass(set, ofKey, facts, 'VALUE_NOT_SET')));
  }
  const item = ruleInForce(set, 'health-items', at);
  if (item) {
    const whom = [monitoredFinding(standing, at, item.clause), finds(resident, insured, item.clause)];
    return decided(set, facts, whom, flagged(byRateOfClass(set, item, facts)));
  }
  const names = [
    'premium-subsidy-full',
    'premium-subsidy-by-class',
    'premium-subsidy-of-key-household',
  ] as const;
  return { ...decide(set, at, [noRule(set, names, at)]), amount: null };
}

function decided(
  set: PolicySet,
  facts: Contribution,
  whom: readonly Finding<HealthReason>[],
  { amount, findings }: Amount,
): WithAmount {
  const decision = decide(set, facts, [...whom, ...findings, ...short(facts, amount, whom)]);
  return { ...decision, amount: decision.outcome === 'GRANTED' ? amount : null };
}

// What was paid is less than what is due: the rest is still owed.
function short(
  { paid }: Contribution,
  amount: Fen | null,
  whom: readonly Finding<HealthReason>[],
): Finding<HealthReason>[] {
  if (paid === undefined || amount === null || paid >= amount) return [];
  const clause = whom.find(({ reason }) => reason.clause !== null)?.reason.clause ?? null;
  return [flag('PREMIUM_SHORT', clause, { fact: formatYuan(amount - paid) })];
}

function shareOfContribution(set: PolicySet, rule: Rule, { contribution, ...at }: Contribution): Amount {
  const { parameter, missing } = known(set, at, rule, { parameter: 'insurance-subsidy-rate' });
  if (missing) return { amount: null, findings: [missing] };
  const share = BigInt(wholeNumber(parameter)) * 100n;
  return {
    amount: ofShare(contribution, share),
    findings: [met('SHARE_OF_CONTRIBUTION', rule.clause, { parameter, fact: formatYuan(contribution) })],
  };
}

// Each class by its own rate; of several the highest once. A class that has none takes no other's.
function byRateOfClass(
  set: PolicySet,
  rule: Rule,
  facts: Contribution,
  unsetAs: 'RATE_NOT_SET' | 'VALUE_NOT_SET' = 'RATE_NOT_SET',
): Amount {
  const { classes, contribution, division, on } = facts;
  const { parameter } = known(set, { division, on }, rule, { parameter: 'premium-subsidy' });
  if (classes.length === 0) return { amount: null, findings: [unclear('CLASS_UNKNOWN', rule.clause)] };
  const lines = Array.isArray(parameter?.value) ? (parameter.value as readonly string[]) : [];
  const rated = classes.map((name) => ({ name, rate: rateOf(lines, name) }));
  const unset = rated.filter(({ rate }) => rate === undefined);
  if (unset.length > 0)
    return {
      amount: null,
      findings: unset.map(({ name }) => unclear(unsetAs, rule.clause, { fact: name })),
    };
  const amounts = rated.flatMap(({ name, rate }) =>
    rate ? [{ name, amount: amountOf(rate, contribution) }] : [],
  );
  const highest = amounts.reduce((one, other) => (other.amount > one.amount ? other : one));
  const grounds = { ...(parameter && { parameter }), fact: highest.name };
  const several =
    amounts.length > 1 ? [flag('SEVERAL_CLASSES', rule.clause, { fact: classes.join('、') })] : [];
  return { amount: highest.amount, findings: [met('RATE_OF_CLASS', rule.clause, grounds), ...several] };
}

// The right is there; only its amount waits for the county.
function flagged({ amount, findings }: Amount): Amount {
  return { amount, findings: findings.map((one) => (one.result === 'unclear' ? asFlag(one) : one)) };
}

function asFlag({ reason, ...finding }: Finding<HealthReason>): Finding<HealthReason> {
  return { ...finding, result: 'flag', reason: { ...reason, holds: true } };
}

function collected(
  set: PolicySet,
  rule: Rule,
  { division, on, year }: Contribution,
): Finding<HealthReason>[] {
  const taken = { parameter: 'insurance-aid-year', field: 'year', unit: 'year' };
  const { parameter, missing } = known(set, { division, on }, rule, taken);
  if (missing) return [missing];
  const inYear = met('COLLECTED_IN_YEAR', rule.clause, { parameter, fact: on });
  return year > yearOf(on) ? [inYear, flag('FOR_NEXT_YEAR', rule.clause, { fact: `${year}` })] : [inYear];
}

/** The share or the sum that an amount follows from, as it is written; undefined where none does. */
export function rateOfDecision({ reasons }: Pick<Decision<HealthReason>, 'reasons'>): string | undefined {
  for (const { code, fact, parameter } of reasons) {
    if (code === 'SHARE_OF_CONTRIBUTION' && parameter) return `${parameter.value}%`;
    if (code === 'RATE_OF_CLASS' && Array.isArray(parameter?.value))
      return writtenRate(parameter.value as readonly string[], fact ?? '');
  }
  return undefined;
}

/** What is still owed of a subsidy. */
export function restOf(amount: Fen, paid: Fen): Fen {
  return amount > paid ? amount - paid : 0n;
}
