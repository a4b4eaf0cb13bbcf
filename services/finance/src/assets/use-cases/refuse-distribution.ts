import { invalidInput, type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses, type PolicySet } from '@dixian/policy';
import { type DistributionFacts, distributionDecision } from '../domain/distribution-decision';
import { decisionMissing } from './asset-errors';

/** Why income may not be distributed so; undefined where it may. */
export function refuseDistribution(
  policies: PolicySet,
  facts: DistributionFacts,
): UserErrorValue | undefined {
  const { reasons } = distributionDecision(policies, facts);
  const open = reasons.find(({ holds }) => !holds);
  if (!open) return undefined;
  const clauses = citedClauses([open]);
  if (open.code === 'DECISION_MISSING') return decisionMissing(clauses);
  if (open.code === 'HOUSEHOLD_NOT_NAMED') return HOUSEHOLD_NEEDED;
  return open.code === 'SOURCE_LIMITED_TO_KEY_OBJECT' ? limitedToKeyObject(clauses) : STANDING_UNKNOWN;
}

function limitedToKeyObject(clauses: readonly string[]): UserErrorValue {
  const message = {
    zh: '帮扶资产统筹资金只用于重点帮扶对象的就业扶持，这一户不是重点帮扶对象。',
    en: 'Pooled income of assets supports the employment of key households only, and this is none.',
  };
  return userError('SourceLimitedToKeyObject', 'SOURCE_LIMITED_TO_KEY_OBJECT', message, {}, clauses);
}

const HOUSEHOLD_NEEDED = invalidInput('householdId', 'REQUIRED', {
  zh: '用于就业扶持的，请写明是哪一户。',
  en: 'Support of employment names its household.',
});
const STANDING_UNKNOWN = invalidInput('householdId', 'STANDING_UNKNOWN', {
  zh: '该户的监测和登记信息尚未送达，请稍后再试。',
  en: 'How the household stands has not arrived yet. Please try again shortly.',
});
