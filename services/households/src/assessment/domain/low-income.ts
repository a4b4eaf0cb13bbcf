import { decide, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import { type Decision, met, unclear } from '../../ground/domain/reasons';

/** What one survey brought to light of a household. */
export interface SurveyedIncome extends PlaceAndDay {
  /** Income per head, in yuan, for people to read. */
  readonly perHead: string;
  /** Whether it draws 低保 or 特困 that day. */
  readonly drawsAllowance: boolean;
}

/**
 * Whether a household is one of the low-income population, by the survey that its monitoring rests on. No document prints a
 * line of its own, so what is not drawn is decided by civil affairs. Undefined where the place does not identify both in one.
 */
export function lowIncome(
  set: PolicySet,
  { perHead, drawsAllowance, ...at }: SurveyedIncome,
): Decision | undefined {
  const rule = ruleInForce(set, 'identified-in-one-survey', at);
  if (!rule) return undefined;
  const { clause } = rule;
  const finding = drawsAllowance
    ? met('LOW_INCOME_BY_ALLOWANCE', clause)
    : unclear('LOW_INCOME_TO_DECIDE', clause, { fact: perHead });
  return decide(set, at, [finding]);
}
