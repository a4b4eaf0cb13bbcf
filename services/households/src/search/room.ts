import type { Room } from '../ground/room';
import { FoundHousehold, findHouseholds } from './graphql/find-households';
import { FoundNamesakes, Namesake, namesakesFields } from './graphql/namesakes';

/** The search for a household by what people know of it (查户), and for people of a name that a department knows by its index. */
export const search: Room = {
  tables: [],
  furnish: ({ index, indexesMet: keys, revealBounds: bounds }) => ({
    resolvers: {
      Query: { findHouseholds: findHouseholds({ index, bounds }) },
      FoundHousehold,
      FoundNamesakes,
      Namesake,
      Namesakes: namesakesFields({ keys, bounds }),
    },
  }),
};
