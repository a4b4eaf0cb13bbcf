import { fullYears, type PlainDate } from '@dixian/calendar';
import {
  type Decision,
  decide,
  type Finding,
  known,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  reaches,
  ruleInForce,
  wholeNumber,
  within,
} from '@dixian/policy';
import { type FinanceReason, met, unclear, unmet } from '../../ground/domain/reasons';

export interface LoanApplicationFacts extends PlaceAndDay {
  /** Left away where nobody recorded it. */
  readonly birthOn?: PlainDate;
  readonly termMonths: number;
  /** Whether it is a loan of another kind than microcredit, of which no document prints conditions. */
  readonly isOther?: boolean;
  /** Of the printed conditions, those that are not met. */
  readonly unmetConditions: readonly string[];
}

/** Age at the application, age plus term, and every printed condition, where the place prints them. The bank still decides. */
export function loanApproval(set: PolicySet, facts: LoanApplicationFacts): Decision<FinanceReason> {
  const findings = facts.isOther
    ? []
    : [...ageFindings(set, facts), ...termFindings(set, facts), ...conditionFindings(set, facts)];
  const none = ['loan-age', 'loan-age-plus-term', 'loan-conditions'] as const;
  return decide(set, facts, findings.length > 0 ? findings : [noRule(set, none, facts, 'unclear')]);
}

// 原则上: outside the ages it goes to a person with a reason, it is not refused.
function ageFindings(set: PolicySet, facts: LoanApplicationFacts): Finding<FinanceReason>[] {
  const rule = ruleInForce(set, 'loan-age', facts);
  if (!rule) return [];
  const { clause } = rule;
  const unit = 'years-of-age';
  const from = known(set, facts, rule, { parameter: 'microcredit-age-from', field: 'from', unit });
  const to = known(set, facts, rule, { parameter: 'microcredit-age-to', field: 'to', unit });
  if (from.missing) return [from.missing];
  if (to.missing) return [to.missing];
  if (!facts.birthOn) return [unclear('FACT_NOT_ON_RECORD', clause)];
  const age = fullYears(facts.birthOn, facts.on);
  const fact = `${age}`;
  if (!reaches(age, wholeNumber(from.parameter))) return [unclear('AGE_OUTSIDE', clause, { ...from, fact })];
  if (!within(age, wholeNumber(to.parameter))) return [unclear('AGE_OUTSIDE', clause, { ...to, fact })];
  return [met('AGE_INSIDE', clause, { ...to, fact })];
}

// Full years plus months / 12 (reading 35), compared in months so that nothing is rounded.
function termFindings(set: PolicySet, facts: LoanApplicationFacts): Finding<FinanceReason>[] {
  const rule = ruleInForce(set, 'loan-age-plus-term', facts);
  if (!rule) return [];
  const taken = { parameter: 'microcredit-age-plus-term', field: 'most', unit: 'years' };
  const { parameter, missing } = known(set, facts, rule, taken);
  if (missing) return [missing];
  if (!facts.birthOn) return [unclear('FACT_NOT_ON_RECORD', rule.clause)];
  const months = fullYears(facts.birthOn, facts.on) * 12 + facts.termMonths;
  const fact = `${months} / 12`;
  return [
    within(months, wholeNumber(parameter) * 12)
      ? met('AGE_AND_TERM_INSIDE', rule.clause, { parameter, fact })
      : unclear('AGE_AND_TERM_OUTSIDE', rule.clause, { parameter, fact }),
  ];
}

function conditionFindings(set: PolicySet, facts: LoanApplicationFacts): Finding<FinanceReason>[] {
  const rule = ruleInForce(set, 'loan-conditions', facts);
  if (!rule) return [];
  const taken = { parameter: 'microcredit-conditions', field: 'list', unit: 'list' };
  const { parameter, missing } = known(set, facts, rule, taken);
  if (missing) return [missing];
  if (facts.unmetConditions.length === 0) return [met('CONDITIONS_MET', rule.clause, { parameter })];
  return facts.unmetConditions.map((fact) => unmet('CONDITION_NOT_MET', rule.clause, { parameter, fact }));
}
