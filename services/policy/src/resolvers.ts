import type { WorkingCalendar } from '@dixian/calendar';
import { clauseRefResolvers, type ReadPolicies } from '@dixian/policy';
import type { CompleteResolvers } from '@dixian/service';
import { Previews } from '@dixian/what-if';
import { changes } from './changes/room';
import { documents } from './documents/room';
import type { Resolvers } from './ground/generated';
import { inForce } from './in-force/room';
import { preview } from './preview/room';
import { whatIf } from './what-if/room';

/** Resolvers of the policy subgraph, room by room; `directories` is where policies lie, with their cases beside. */
export function resolvers(
  read: ReadPolicies,
  calendar: WorkingCalendar,
  directories: readonly string[],
): CompleteResolvers<Resolvers> {
  const { policies } = read;
  const [documented, holding] = [documents(read), inForce(policies, calendar)];
  const [changing, drafted] = [changes(policies), whatIf(policies)];
  const previewed = preview(new Previews(read), directories);
  return {
    ...documented,
    ...holding,
    ...changing,
    ...drafted,
    ...previewed,
    Query: { ...documented.Query, ...holding.Query, ...changing.Query, ...drafted.Query, ...previewed.Query },
    ClauseRef: clauseRefResolvers(policies),
  };
}
