import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Target } from './graphql/target';

/** What was reached of the figures that documents ask for. */
export const targets: Room = {
  tables: [],
  furnish: () => ({ resolvers: { Target } satisfies Resolvers }),
};
