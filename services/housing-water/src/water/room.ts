import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { HouseholdWater, waterSuppliesIn, waterTestsIn } from './graphql/lists';
import { householdIn, WaterAnswer, WaterTest, waterMutations } from './graphql/water';
import { householdWaterImport, WATER_WORDS } from './ledgers/household-water';
import { testImport } from './ledgers/water-tests';
import { TEST_FILES } from './persistence/filed';
import { CreateWater1765252030000 } from './persistence/migrations/1765252030000-create-water';
import { MeasureWater1765252070000 } from './persistence/migrations/1765252070000-measure-water';
import { TakeTestsBack1765252090000 } from './persistence/migrations/1765252090000-take-tests-back';
import { ListWaterByPlace1765430050000 } from './persistence/migrations/1765430050000-list-water-by-place';
import { DateTests1791800020000 } from './persistence/migrations/1791800020000-date-tests';
import { waterTest, waterWord } from './tables';
import { followWater } from './use-cases/follow-water';

/** Drinking water of households by its four items, and the tests of the works it comes from. */
export const water: Room = {
  tables: [
    { entity: waterWord, follows: 'code', matched: WATER_WORDS },
    { entity: waterTest, follows: 'division' },
  ],
  migrations: [
    CreateWater1765252030000,
    MeasureWater1765252070000,
    TakeTestsBack1765252090000,
    ListWaterByPlace1765430050000,
    DateTests1791800020000,
  ],
  files: [TEST_FILES],
  furnish: ({ policies, parts: { clock } }) => {
    const today = () => clock.today();
    return {
      resolvers: {
        Query: { waterSupplies: waterSuppliesIn(policies), waterTests: waterTestsIn(policies) },
        Mutation: waterMutations(policies),
        Household: householdIn(policies),
        WaterAnswer,
        WaterTest,
        HouseholdWater,
      } satisfies Resolvers,
      ledgers: [householdWaterImport(policies, today), testImport(policies, today)],
      afterMatching: (transaction, ids) => followWater(transaction, policies, ids, clock.today()),
    };
  },
};
