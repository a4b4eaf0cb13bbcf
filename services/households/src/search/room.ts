import type { Room } from '../ground/room';
import { FoundHousehold, findHouseholds } from './graphql/find-households';

/** The search for a household by what people know of it (查户). */
export const search: Room = {
  tables: [],
  furnish: ({ index, revealBounds: bounds }) => ({
    resolvers: { Query: { findHouseholds: findHouseholds({ index, bounds }) }, FoundHousehold },
  }),
};
