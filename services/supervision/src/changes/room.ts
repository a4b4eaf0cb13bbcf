import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { changesSince } from './graphql/query-changes';

/** What changed at all services since somebody looked: kinds and places, nothing of the rows. */
export const changes: Room = {
  tables: [],
  furnish: ({ parts }) => ({
    resolvers: { Query: { changesSince: changesSince(parts) } } satisfies Resolvers,
  }),
};
