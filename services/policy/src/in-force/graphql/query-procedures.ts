import { deadlinesInForce, type PolicySet, proceduresInForce } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';

/** Resolvers of procedures and time limits in force for a place and a day. */
export function procedureQueries(
  policies: PolicySet,
): Pick<Complete<QueryResolvers>, 'procedures' | 'deadlines'> {
  return {
    procedures: (_root, { division, asOf }, { clock }) => {
      const at = { division, on: asOf ?? clock.today() };
      return proceduresInForce(policies, at).map((item) => ({ item, at }));
    },
    deadlines: (_root, { division, asOf }, { clock }) =>
      deadlinesInForce(policies, { division, on: asOf ?? clock.today() }),
  };
}
