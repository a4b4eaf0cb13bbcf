import {
  type Decision,
  decide,
  itemsInForce,
  noRule,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type EmploymentReason, met, unmet } from '../../ground/domain/reasons';

const COUNTY_DIGITS = 6;

/** Whether the county has a reward policy of its own, where the document of the city keeps those that counties made. */
export function countyReward(set: PolicySet, { division, on }: PlaceAndDay): Decision<EmploymentReason> {
  const at = { division, on };
  const rule = ruleInForce(set, 'county-employment-reward', at);
  if (!rule) return decide(set, at, [noRule(set, ['county-employment-reward'], at)]);
  const own = itemsInForce(set.entitlements, 'employment-reward', at).find(
    ({ document }) => set.documents.get(document)?.place.code.length === COUNTY_DIGITS,
  );
  return decide(set, at, [own ? met('COUNTY_POLICY', own.clause) : unmet('NO_COUNTY_POLICY', rule.clause)]);
}
