import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Household, relocationSites } from './graphql/sites';
import { RELOCATED, siteImport } from './ledgers/relocation-sites';
import { CreateRelocation1765252060000 } from './persistence/migrations/1765252060000-create-relocation';
import { relocatedHousehold } from './tables';

/** Resettlement sites (易地搬迁安置区): who lives there, and when somebody last followed up. */
export const relocation: Room = {
  tables: [{ entity: relocatedHousehold, follows: 'code', matched: RELOCATED }],
  migrations: [CreateRelocation1765252060000],
  furnish: () => ({
    resolvers: { Query: { relocationSites }, Household } satisfies Resolvers,
    ledgers: [siteImport],
  }),
};
