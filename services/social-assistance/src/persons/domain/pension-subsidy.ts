import { fullYears, type PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import {
  type Decision,
  decide,
  type Finding,
  fenOf,
  isBelow,
  isMissing,
  known,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  resolveParameter,
  ruleInForce,
  wholeNumber,
} from '@dixian/policy';
import { type AssistanceReason, finds, flag, unclear, unmet } from '../../ground/domain/reasons';

export interface PensionFacts extends PlaceAndDay {
  readonly birthOn: PlainDate | null;
  /** In a register book of the county (本县户籍); null where nobody said. */
  readonly localRegistration: boolean | null;
  /** 在校生 or 现役军人, when the person is one; another word is another kind of exclusion. */
  readonly excludedAs?: string;
}

const NAMED = ['在校生', '现役军人'];

/**
 * Pension contributions paid for locals, inside the ages and without the persons that the place leaves out. What is paid is
 * the percentage of the tier that the place sets; the age counts on the day of the grant and nothing is recovered later.
 */
export function pensionSubsidy(
  set: PolicySet,
  facts: PensionFacts,
): Decision<AssistanceReason> & { readonly percent?: number; readonly amount?: Fen | null } {
  const rule = ruleInForce(set, 'pension-subsidy', facts);
  const taken = { parameter: 'pension-subsidy-rate', field: 'rate', unit: 'percent' };
  const rate = known(set, facts, rule, taken);
  if (rate.missing) return decide(set, facts, [rate.missing]);
  const clause = rule?.clause ?? rate.parameter.clause;
  const percent = wholeNumber(rate.parameter);
  const { division, on } = facts;
  const tier = resolveParameter(set, { division, on, name: 'pension-contribution' });
  const decision = decide(set, facts, [
    registrationFinding(facts, clause, rate),
    ...ageFindings(set, facts),
    ...(isMissing(tier) ? [flag('VALUE_NOT_SET', clause, { fact: 'pension-contribution' })] : []),
  ]);
  if (decision.outcome !== 'GRANTED') return decision;
  const amount = isMissing(tier) ? null : (fenOf(tier) * BigInt(percent)) / 100n;
  return { ...decision, percent, amount };
}

function registrationFinding(
  { localRegistration }: PensionFacts,
  clause: string | null,
  rate: object,
): Finding<AssistanceReason> {
  if (localRegistration === null) return unclear('REGISTRATION_UNKNOWN', clause);
  const local = { met: 'LOCAL_REGISTRATION', unmet: 'REGISTERED_ELSEWHERE' } as const;
  return finds(localRegistration, local, clause, rate);
}

function ageFindings(set: PolicySet, facts: PensionFacts): Finding<AssistanceReason>[] {
  const rule = ruleInForce(set, 'pension-subsidy-age', facts);
  if (!rule) return [];
  const unit = 'years-of-age';
  const from = known(set, facts, rule, { parameter: 'pension-subsidy-age-from', field: 'from', unit });
  const below = known(set, facts, rule, { parameter: 'pension-subsidy-age-below', field: 'below', unit });
  if (from.missing) return [from.missing];
  if (below.missing) return [below.missing];
  const { birthOn, excludedAs } = facts;
  const excluded = excludedAs === undefined ? [] : [excludedFinding(excludedAs, rule.clause)];
  if (birthOn === null) return [unclear('FACT_NOT_ON_RECORD', rule.clause, { fact: 'birth' }), ...excluded];
  const age = fullYears(birthOn, facts.on);
  const tooYoung = !reaches(age, wholeNumber(from.parameter));
  const old = !isBelow(age, wholeNumber(below.parameter));
  const codes = { met: 'AGE_INSIDE', unmet: 'AGE_OUTSIDE' } as const;
  return [
    finds(!tooYoung && !old, codes, rule.clause, { ...(tooYoung ? from : below), fact: `${age}` }),
    ...excluded,
  ];
}

function excludedFinding(excludedAs: string, clause: string): Finding<AssistanceReason> {
  return NAMED.includes(excludedAs)
    ? unmet('EXCLUDED_PERSON', clause, { fact: excludedAs })
    : unclear('EXCLUSION_TO_DECIDE', clause, { fact: excludedAs });
}
