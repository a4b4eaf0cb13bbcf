import type { WorkingCalendar } from '@dixian/calendar';
import { clauseRefResolvers, type PolicyHolder } from '@dixian/policy';
import type { CompleteResolvers } from '@dixian/service';
import { changes } from './changes/room';
import { documents } from './documents/room';
import type { Resolvers } from './ground/generated';
import { inForce } from './in-force/room';
import { whatIf } from './what-if/room';

/** Resolvers of the policy subgraph, room by room. */
export function resolvers(holder: PolicyHolder, calendar: WorkingCalendar): CompleteResolvers<Resolvers> {
  const { policies } = holder;
  const [documented, holding] = [documents(holder), inForce(policies, calendar)];
  const [changing, drafted] = [changes(policies), whatIf(policies)];
  return {
    ...documented,
    ...holding,
    ...changing,
    ...drafted,
    Query: { ...documented.Query, ...holding.Query, ...changing.Query, ...drafted.Query },
    ClauseRef: clauseRefResolvers(policies),
  };
}
