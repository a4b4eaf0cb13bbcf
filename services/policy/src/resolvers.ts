import type { WorkingCalendar } from '@dixian/calendar';
import { clauseRefResolvers, policyDirectoriesOf, type ReadPolicies } from '@dixian/policy';
import type { CompleteResolvers } from '@dixian/service';
import { Previews } from '@dixian/what-if';
import { authoring } from './authoring/room';
import { changes } from './changes/room';
import { documents } from './documents/room';
import type { Resolvers } from './ground/generated';
import { inForce } from './in-force/room';
import { preview } from './preview/room';
import { whatIf } from './what-if/room';

/** Resolvers of the policy subgraph, room by room; `further` are the directories of a county's own policies. */
export function resolvers(
  read: ReadPolicies,
  calendar: WorkingCalendar,
  further?: string,
): CompleteResolvers<Resolvers> {
  const { policies } = read;
  const [documented, holding] = [documents(read), inForce(policies, calendar)];
  const [changing, drafted] = [changes(policies), whatIf(policies)];
  const previewed = preview(new Previews(read), policyDirectoriesOf(further));
  const authored = authoring(read, further);
  return {
    ...documented,
    ...holding,
    ...changing,
    ...drafted,
    ...previewed,
    ...authored,
    Query: {
      ...documented.Query,
      ...holding.Query,
      ...changing.Query,
      ...drafted.Query,
      ...previewed.Query,
      ...authored.Query,
    },
    ClauseRef: clauseRefResolvers(policies),
  };
}
