import { entitlementsInForce, type PolicySet, targetsInForce } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';

/** Resolvers of the rights and targets that hold for a place and a day. */
export function rightsAndTargetsQueries(
  policies: PolicySet,
): Pick<Complete<QueryResolvers>, 'entitlements' | 'targets'> {
  return {
    entitlements: (_root, { division, asOf }, { clock }) => {
      const at = { division, on: asOf ?? clock.today() };
      return entitlementsInForce(policies, at).map((item) => ({ item, at }));
    },
    targets: (_root, { division, asOf }, { clock }) => {
      const at = { division, on: asOf ?? clock.today() };
      return targetsInForce(policies, at).map((item) => ({ item, at }));
    },
  };
}
