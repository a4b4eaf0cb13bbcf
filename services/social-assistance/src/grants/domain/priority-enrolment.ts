import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import type { HouseholdFacts } from '../../ground/domain/household-facts';
import { type AssistanceReason, finds, unclear } from '../../ground/domain/reasons';

export interface SetbackFacts extends PlaceAndDay {
  /** Who confirmed that income dropped or expenses rose. */
  readonly confirmedBy: 'village' | 'township' | 'county';
  readonly household?: HouseholdFacts | undefined;
}

/** A released household with a setback that village or township confirmed is enrolled first, by simple means. */
export function priorityEnrolment(set: PolicySet, facts: SetbackFacts): Decision<AssistanceReason> {
  const rule = ruleInForce(set, 'priority-enrolment', facts);
  if (!rule) return decide(set, facts, [noRule(set, ['priority-enrolment'], facts)]);
  const { clause } = rule;
  const { household, confirmedBy } = facts;
  const level = finds(
    confirmedBy !== 'county',
    { met: 'CONFIRMED_BY_VILLAGE_OR_TOWNSHIP', unmet: 'OTHER_LEVEL_CONFIRMED' },
    clause,
  );
  const released = household
    ? finds(household.monitored === 'RELEASED', { met: 'RELEASED', unmet: 'NOT_RELEASED' }, clause)
    : unclear('STANDING_UNKNOWN', null);
  return decide(set, facts, [released, level]);
}
