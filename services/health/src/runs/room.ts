import type { Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import {
  medicalRun,
  medicalRunBillsBy,
  medicalRunFields,
  medicalRunPreviewBy,
  medicalRuns,
  runMedicalAccountsBy,
} from './graphql/queries';
import { watchNightly } from './jobs/watch-nightly';
import { settlementImport } from './ledgers/settlements';
import { CreateRuns1765230005000 } from './persistence/migrations/1765230005000-create-runs';
import { medicalRunBill, medicalRun as runTable } from './tables';
import { lastMedicalRun } from './transitions/last-medical-run';
import { medicalRunOfYear } from './transitions/medical-run';

/** The yearly run of what people paid themselves (医疗费用核算). */
export const runs: Room = {
  tables: [runTable, medicalRunBill],
  migrations: [CreateRuns1765230005000],
  placed: ['medical_run', 'medical_run_bill'],
  furnish(house) {
    watchNightly(house);
    return {
      transitions: [medicalRunOfYear(house), lastMedicalRun],
      resolvers: {
        Query: {
          medicalRun,
          medicalRunBills: medicalRunBillsBy(house.policies),
          medicalRunPreview: medicalRunPreviewBy(house.policies),
          medicalRuns,
        },
        Mutation: { runMedicalAccounts: runMedicalAccountsBy(house.policies) },
        MedicalRun: medicalRunFields(house.policies),
      } satisfies Resolvers,
      ledgers: [settlementImport(house.policies)],
    };
  },
};
