import { type Fen, formatYuan } from '@dixian/money';
import { decide, fenOf, known, type PlaceAndDay, type PolicySet, reaches, ruleInForce } from '@dixian/policy';
import { type Decision, finds } from '../../ground/domain/reasons';

/** Whether 政策性收入 of the year kept its level; equal passes. The baseline is the year before (reading 40). */
export function policyIncome(
  set: PolicySet,
  { thisYear, baseline, ...at }: PlaceAndDay & { readonly thisYear: Fen; readonly baseline: Fen },
): Decision & { readonly change: Fen } {
  const change = thisYear - baseline;
  const rule = ruleInForce(set, 'policy-income-kept', at);
  const taken = { parameter: 'policy-income-change-floor', field: 'floor', unit: 'CNY' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return { ...decide(set, at, [missing]), change };
  const codes = { met: 'POLICY_INCOME_KEPT', unmet: 'POLICY_INCOME_DROP' } as const;
  const grounds = { parameter, fact: formatYuan(change) };
  const kept = finds(reaches(change, fenOf(parameter)), codes, rule?.clause ?? parameter.clause, grounds);
  return { ...decide(set, at, [kept]), change };
}
