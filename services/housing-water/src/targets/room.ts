import { readDivisions } from '@dixian/policy';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { townNames } from '../programme/domain/named-towns';
import { targetIn } from './graphql/target';

/** What was reached of the figures that documents ask for. */
export const targets: Room = {
  tables: [],
  furnish: ({ policies }) => ({
    resolvers: { Target: targetIn(policies, townNames(readDivisions([]))) } satisfies Resolvers,
  }),
};
