import type { Complete } from '@dixian/service';
import type { PolicyStateResolvers } from '../../ground/generated';
import { cited } from '../../ground/graphql/cited';

/** Fields of PolicyState that are not told as they are. */
export const PolicyState: Complete<PolicyStateResolvers> = {
  from: ({ from }) => from ?? null,
  to: ({ to }) => to ?? null,
  clauses: ({ clauses }) => cited(...clauses),
};
