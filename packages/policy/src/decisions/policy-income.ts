import { type Fen, formatYuan } from '@dixian/money';
import { reaches } from '../domain/counting-words';
import { fenOf } from '../domain/fen-of';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, finds } from './decision';
import { known } from './known-value';

/** 安阳: whether 政策性收入 of the year kept its level; equal passes. The baseline is the year before (reading 40). */
export function policyIncome(
  set: PolicySet,
  { thisYear, baseline, ...at }: PlaceAndDay & { readonly thisYear: Fen; readonly baseline: Fen },
): Decision & { readonly change: Fen } {
  const clause = 'AY-2025-2.2';
  const change = thisYear - baseline;
  const { parameter, missing } = known(set, at, 'policy-income-change-floor', clause);
  if (missing) return { ...decide([missing]), change };
  const codes = { met: 'POLICY_INCOME_KEPT', unmet: 'POLICY_INCOME_DROP' } as const;
  return {
    ...decide([
      finds(reaches(change, fenOf(parameter)), codes, clause, { parameter, fact: formatYuan(change) }),
    ]),
    change,
  };
}
