import { fullYears, type PlainDate } from '@dixian/calendar';
import {
  type Decision,
  decide,
  type Finding,
  isBelow,
  known,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  ruleInForce,
  wholeNumber,
} from '@dixian/policy';
import { type AssistanceReason, finds, unmet } from '../../ground/domain/reasons';

export interface PensionFacts extends PlaceAndDay {
  readonly birthOn: PlainDate;
  readonly localRegistration: boolean;
  /** 在校生 or 现役军人, when the person is one. */
  readonly excludedAs?: string;
}

/** Pension contributions paid for locals, inside the ages and without the persons that the place leaves out. */
export function pensionSubsidy(
  set: PolicySet,
  facts: PensionFacts,
): Decision<AssistanceReason> & { readonly percent?: number } {
  const rule = ruleInForce(set, 'pension-subsidy', facts);
  const taken = { parameter: 'pension-subsidy-rate', field: 'rate', unit: 'percent' };
  const rate = known(set, facts, rule, taken);
  if (rate.missing) return decide(set, facts, [rate.missing]);
  const local = { met: 'LOCAL_REGISTRATION', unmet: 'REGISTERED_ELSEWHERE' } as const;
  const decision = decide(set, facts, [
    finds(facts.localRegistration, local, rule?.clause ?? rate.parameter.clause, rate),
    ...ageFindings(set, facts),
  ]);
  return decision.outcome === 'GRANTED' ? { ...decision, percent: wholeNumber(rate.parameter) } : decision;
}

function ageFindings(set: PolicySet, facts: PensionFacts): Finding<AssistanceReason>[] {
  const rule = ruleInForce(set, 'pension-subsidy-age', facts);
  if (!rule) return [];
  const unit = 'years-of-age';
  const from = known(set, facts, rule, { parameter: 'pension-subsidy-age-from', field: 'from', unit });
  const below = known(set, facts, rule, { parameter: 'pension-subsidy-age-below', field: 'below', unit });
  if (from.missing) return [from.missing];
  if (below.missing) return [below.missing];
  const age = fullYears(facts.birthOn, facts.on);
  const tooYoung = !reaches(age, wholeNumber(from.parameter));
  const old = !isBelow(age, wholeNumber(below.parameter));
  const codes = { met: 'AGE_INSIDE', unmet: 'AGE_OUTSIDE' } as const;
  const findings = [
    finds(!tooYoung && !old, codes, rule.clause, { ...(tooYoung ? from : below), fact: `${age}` }),
  ];
  if (facts.excludedAs) findings.push(unmet('EXCLUDED_PERSON', rule.clause, { fact: facts.excludedAs }));
  return findings;
}
