import type { Room } from '../ground/room';
import { registerResolvers } from './graphql/register-resolvers';
import { nationalExportImport } from './ledgers/national-export';
import { ruralHouseholdsImport } from './ledgers/rural-households';
import { loadDivisions } from './persistence/load-divisions';
import { CreateRegister1764300000000 } from './persistence/migrations/1764300000000-create-register';

/** Divisions, households, persons and what ledgers say of them (农户登记). */
export const register: Room = {
  // People, what ledgers say of the household under its code, and the journal stay with a household that is split.
  tables: [
    { table: 'person', onSplit: 'stays', onMerge: 'own' },
    { table: 'membership', onSplit: 'stays', onMerge: 'own' },
    { table: 'household_income', onSplit: 'stays', onMerge: 'own' },
    { table: 'monitoring_record', onSplit: 'stays', onMerge: 'own' },
  ],
  migrations: [CreateRegister1764300000000],
  async furnish({ parts, policyDirectories, cipher, index }) {
    await loadDivisions(parts.workerDb, policyDirectories);
    return {
      resolvers: registerResolvers({ cipher, index }),
      ledgers: [nationalExportImport, ruralHouseholdsImport],
    };
  },
};
