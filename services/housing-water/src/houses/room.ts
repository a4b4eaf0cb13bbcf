import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { renovationStated } from '../renovations/use-cases/renovation-stated';
import { householdIn } from './graphql/houses';
import { dwellingIn, dwellings, housingRemedies, UnsafeHousing } from './graphql/lists';
import { HouseAppraisal, HouseWord, houseMutations } from './graphql/mutations';
import { dwellingImport, HOUSE_WORDS } from './ledgers/dwellings';
import { HOUSE_FILES } from './persistence/filed';
import { CreateHouses1765252020000 } from './persistence/migrations/1765252020000-create-houses';
import { houseWord, housingRemedy } from './tables';
import { followHouses } from './use-cases/follow-houses';

/** Houses: who lives in them, suspicions, appraisals, remedies, and the right to a renovation. */
export const houses: Room = {
  tables: [
    { entity: houseWord, follows: 'code', matched: HOUSE_WORDS },
    { entity: housingRemedy, follows: 'household' },
  ],
  migrations: [CreateHouses1765252020000],
  files: [HOUSE_FILES],
  reactions: [
    renovationStated.by(async (transaction, policies, renovationIds, today) => {
      const rows = await transaction.query<{ id: string }>(
        `SELECT DISTINCT household_id AS id FROM renovation_statement
         WHERE renovation_id = ANY($1::uuid[]) AND household_id IS NOT NULL`,
        [renovationIds],
      );
      await followHouses(
        transaction,
        policies,
        rows.map(({ id }) => id),
        today,
      );
    }),
  ],
  furnish: ({ policies, parts: { clock } }) => ({
    resolvers: {
      Query: { dwellings, housingRemedies },
      Mutation: houseMutations(policies),
      Household: householdIn(policies),
      HouseAppraisal,
      HouseWord,
      Dwelling: dwellingIn(policies),
      UnsafeHousing,
    } satisfies Resolvers,
    ledgers: [dwellingImport(policies, () => clock.today())],
    afterMatching: (transaction, ids) => followHouses(transaction, policies, ids, clock.today()),
    afterStanding: (transaction, ids) => followHouses(transaction, policies, ids, clock.today()),
  }),
};
