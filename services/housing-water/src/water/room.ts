import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { answerWater, WaterAnswer } from './graphql/answer-water';
import { Household } from './graphql/household';

/** Drinking water of households. */
export const water: Room = {
  tables: [],
  furnish: () => ({
    resolvers: { Mutation: { answerWater }, Household, WaterAnswer } satisfies Resolvers,
  }),
};
