import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { householdIn, WaterAnswer, waterMutations, waterTests } from './graphql/water';
import { householdWaterImport, WATER_WORDS } from './ledgers/household-water';
import { testImport } from './ledgers/water-tests';
import { CreateWater1765252030000 } from './persistence/migrations/1765252030000-create-water';
import { waterTest, waterWord } from './tables';
import { followWater } from './use-cases/follow-water';

/** Drinking water of households by its four items, and the tests of the works it comes from. */
export const water: Room = {
  tables: [
    { entity: waterWord, follows: 'code', matched: WATER_WORDS },
    { entity: waterTest, follows: 'division' },
  ],
  migrations: [CreateWater1765252030000],
  furnish: ({ policies, parts: { clock } }) => ({
    resolvers: {
      Query: { waterTests },
      Mutation: waterMutations(policies),
      Household: householdIn(policies),
      WaterAnswer,
    } satisfies Resolvers,
    ledgers: [householdWaterImport(policies), testImport(policies)],
    afterMatching: (transaction, ids) => followWater(transaction, policies, ids, clock.today()),
  }),
};
