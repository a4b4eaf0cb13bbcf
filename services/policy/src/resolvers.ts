import type { WorkingCalendar } from '@dixian/calendar';
import {
  clauseRefResolvers,
  type PolicyFolderReport,
  type PolicyHolder,
  policyDirectoriesOf,
} from '@dixian/policy';
import type { CompleteResolvers } from '@dixian/service';
import { Previews } from '@dixian/what-if';
import { authoring } from './authoring/room';
import { changes } from './changes/room';
import { documents } from './documents/room';
import type { Resolvers } from './ground/generated';
import { inForce } from './in-force/room';
import { preview } from './preview/room';
import type { Desk } from './store/graphql/mutations';
import { store } from './store/room';
import { whatIf } from './what-if/room';

/** Resolvers of the policy subgraph, room by room; `further` are the directories of a county's own policies. */
export function resolvers(
  holder: PolicyHolder,
  calendar: WorkingCalendar,
  { leftOut, ...desk }: Desk & { readonly leftOut: readonly PolicyFolderReport[] },
): CompleteResolvers<Resolvers> {
  const { policies } = holder;
  const [documented, holding] = [documents(holder, leftOut), inForce(policies, calendar)];
  const [changing, drafted] = [changes(policies), whatIf(policies)];
  const previews = new Previews(holder);
  const previewed = preview(previews, policyDirectoriesOf(desk.further));
  const stored = store(desk, previews);
  const authored = authoring(holder, desk.further);
  return {
    ...documented,
    ...holding,
    ...changing,
    ...drafted,
    ...previewed,
    ...stored,
    ...authored,
    Query: {
      ...documented.Query,
      ...holding.Query,
      ...changing.Query,
      ...drafted.Query,
      ...previewed.Query,
      ...stored.Query,
      ...authored.Query,
    },
    ClauseRef: clauseRefResolvers(policies),
  };
}
