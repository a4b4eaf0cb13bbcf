import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';

/** The clause by which a rule binds a place on a day, to be cited; empty where none does. */
export function clausesOfRule(policies: PolicySet, name: RuleName, at: PlaceAndDay): readonly string[] {
  const rule = ruleInForce(policies, name, at);
  return rule ? [rule.clause] : [];
}
