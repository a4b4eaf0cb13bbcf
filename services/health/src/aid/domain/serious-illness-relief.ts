import { type Decision, decide, noRule, type PlaceAndDay, type PolicySet, ruleInForce } from '@dixian/policy';
import type { HealthReason } from '../../ground/domain/reasons';
import { type Monitoring, monitoredFinding } from '../../ground/domain/standing';

/** Whether a case of serious-illness relief (大病救助) may be opened; which illness counts is stated by health staff. */
export function seriousIllnessRelief(
  set: PolicySet,
  facts: PlaceAndDay & { readonly standing: Monitoring },
): Decision<HealthReason> {
  const at = { division: facts.division, on: facts.on };
  const rule = ruleInForce(set, 'serious-illness-relief', at) ?? ruleInForce(set, 'health-items', at);
  if (!rule) return decide(set, at, [noRule(set, ['serious-illness-relief', 'health-items'], at)]);
  return decide(set, at, [monitoredFinding(facts.standing, at, rule.clause)]);
}
