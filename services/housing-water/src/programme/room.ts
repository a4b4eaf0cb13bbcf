import { readDivisions } from '@dixian/policy';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { townNames } from './domain/named-towns';
import { recordSiteProgress, WaterSite, waterProgrammeIn, waterSites } from './graphql/programme';
import { programmeImport } from './ledgers/water-programme';
import { CreateProgramme1765252050000 } from './persistence/migrations/1765252050000-create-programme';
import { waterSiteStatement } from './tables';
import { programmeOfYear } from './transitions/programme-of-year';

/** The programme of water works that a document sets (农村饮水工程维修养护): its sites, and how far it is. */
export const programme: Room = {
  tables: [{ entity: waterSiteStatement, follows: 'division' }],
  migrations: [CreateProgramme1765252050000],
  furnish: ({ policies, parts: { clock } }) => {
    const towns = townNames(readDivisions([]));
    return {
      transitions: [programmeOfYear],
      resolvers: {
        Query: { waterProgramme: waterProgrammeIn(policies, towns), waterSites },
        Mutation: { recordSiteProgress },
        WaterSite,
      } satisfies Resolvers,
      ledgers: [programmeImport(policies, { towns, today: () => clock.today() })],
    };
  },
};
