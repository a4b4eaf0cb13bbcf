import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** Whether a place asks for a condition of release on a day, by a clause of its own or within its list of conditions. */
export function asksFor(policies: PolicySet, condition: RuleName, at: PlaceAndDay): boolean {
  if (ruleInForce(policies, condition, at)) return true;
  const listed = ruleInForce(policies, 'release-conditions', at)?.with.of;
  return Array.isArray(listed) && listed.includes(condition);
}
