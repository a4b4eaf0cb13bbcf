import { clauseRefResolvers } from '@dixian/policy';
import type { Resolvers } from '../graphql/generated';
import type { Room } from './supervision-room';

/** What every room needs: the words of supervision, and clauses as the policies print them. */
export const ground: Room = {
  build: ({ law }) => ({
    resolvers: { ClauseRef: clauseRefResolvers(law.policies) } satisfies Resolvers,
  }),
};
