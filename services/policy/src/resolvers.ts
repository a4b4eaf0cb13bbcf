import type { WorkingCalendar } from '@dixian/calendar';
import { clauseRefResolvers, type ReadPolicies } from '@dixian/policy';
import type { CompleteResolvers } from '@dixian/service';
import { changes } from './changes/room';
import { documents } from './documents/room';
import type { Resolvers } from './ground/generated';
import { inForce } from './in-force/room';
import { whatIf } from './what-if/room';

/** Resolvers of the policy subgraph, room by room. */
export function resolvers(read: ReadPolicies, calendar: WorkingCalendar): CompleteResolvers<Resolvers> {
  const { policies } = read;
  const [documented, holding, drafted] = [documents(read), inForce(policies, calendar), whatIf(policies)];
  return {
    ...documented,
    ...holding,
    ...drafted,
    Query: { ...documented.Query, ...holding.Query, ...changes(policies).Query, ...drafted.Query },
    ClauseRef: clauseRefResolvers(policies),
  };
}
