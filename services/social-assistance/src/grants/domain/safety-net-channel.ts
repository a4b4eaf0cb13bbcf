import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { type AssistanceReason, finds, unclear } from '../../ground/domain/reasons';

export interface ChannelFacts extends PlaceAndDay {
  readonly draws: boolean;
  readonly household?: HouseholdFacts | undefined;
}

/** Whether a measure that was refused only because the household is released goes on through the safety net (兜底身份). */
export function safetyNetChannel(set: PolicySet, facts: ChannelFacts): Decision<AssistanceReason> {
  const rule = ruleInForce(set, 'safety-net-channel', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['safety-net-channel'], facts)]);
  const { clause } = rule;
  const { household, draws } = facts;
  if (!household) return decide(set, facts, [unclear('STANDING_UNKNOWN', null)]);
  return decide(set, facts, [
    finds(household.monitored === 'RELEASED', { met: 'RELEASED', unmet: 'NOT_RELEASED' }, clause),
    finds(draws || household.labelled, { met: 'DRAWS_ALLOWANCE', unmet: 'IDENTITY_MISSING' }, clause),
  ]);
}
