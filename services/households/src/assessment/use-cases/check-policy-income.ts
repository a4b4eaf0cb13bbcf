import { plainDateFrom, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { isMissing, type PolicySet, resolveParameter } from '@dixian/policy';
import type { Decision } from '../../ground/domain/reasons';
import { policyIncome } from '../domain/policy-income';
import type { AssessmentRow } from '../persistence/income-assessments';

/** 政策性收入 of a year against the year before; unknown amounts are null and nothing is decided by them. */
export interface CheckedPolicyIncome {
  year: number;
  thisYear: Fen | null;
  baseline: Fen | null;
  change: Fen | null;
  decision: Decision | null;
}

/**
 * Whether 政策性收入 kept its level (policy-income-kept), against the year before; the last assessment made in a
 * year stands for the year. Null where no document of the place asks for it that year.
 */
export function checkPolicyIncome(
  policies: PolicySet,
  division: string,
  year: number,
  assessments: readonly AssessmentRow[],
): CheckedPolicyIncome | null {
  const on = plainDateFrom(year, 12, 31);
  if (!on) return null;
  const at = { division, on };
  if (isMissing(resolveParameter(policies, { ...at, name: 'policy-income-change-floor' }))) return null;
  const [thisYear, baseline] = [policyIncomeOf(assessments, year), policyIncomeOf(assessments, year - 1)];
  if (thisYear === null || baseline === null) {
    return { year, thisYear, baseline, change: null, decision: null };
  }
  const { change, ...decision } = policyIncome(policies, { ...at, thisYear, baseline });
  return { year, thisYear, baseline, change, decision };
}

function policyIncomeOf(assessments: readonly AssessmentRow[], year: number): Fen | null {
  const told = assessments.findLast(
    ({ occurredOn, policyIncome: amount }) => yearOf(occurredOn) === year && amount !== null,
  );
  return told?.policyIncome ?? null;
}
