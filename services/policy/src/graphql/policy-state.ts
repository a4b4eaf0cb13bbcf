import type { Complete } from '@dixian/service';
import { cited } from './cited';
import type { PolicyStateResolvers } from './generated';

/** Fields of PolicyState that are not told as they are. */
export const PolicyState: Complete<PolicyStateResolvers> = {
  from: ({ from }) => from ?? null,
  to: ({ to }) => to ?? null,
  clauses: ({ clauses }) => cited(...clauses),
};
