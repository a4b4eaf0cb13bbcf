import type { Room } from '../ground/room';
import { registerResolvers } from './graphql/register-resolvers';
import { indexNumberEndsAtStart } from './jobs/index-number-ends';
import { renewIndexesRegularly } from './jobs/renew-indexes';
import { nationalExportImport } from './ledgers/national-export';
import { ruralHouseholdsImport } from './ledgers/rural-households';
import { division, divisionRecoding, divisionVersion } from './persistence/division-tables';
import { loadDivisions } from './persistence/load-divisions';
import { CreateRegister1764300000000 } from './persistence/migrations/1764300000000-create-register';
import { LetRevealsStay1765020000000 } from './persistence/migrations/1765020000000-let-reveals-stay';
import { NoticeByTheClock1765069950000 } from './persistence/migrations/1765069950000-notice-by-the-clock';
import { IndexNames1765120000000 } from './persistence/migrations/1765120000000-index-names';
import { SortHouseholds1765150007000 } from './persistence/migrations/1765150007000-sort-households';
import { KnowSexOfNumber1765281000000 } from './persistence/migrations/1765281000000-know-sex-of-number';
import { FindByName1765360000000 } from './persistence/migrations/1765360000000-find-by-name';
import { IndexNumberEnds1765360100000 } from './persistence/migrations/1765360100000-index-number-ends';
import { LetDivisionsMerge1765471000000 } from './persistence/migrations/1765471000000-let-divisions-merge';
import {
  hanReading,
  household,
  householdIncome,
  membership,
  monitoringRecord,
  nameKey,
  person,
  reveal,
  revealNotice,
} from './persistence/tables';

/** Divisions, households, persons and what ledgers say of them (农户登记). */
export const register: Room = {
  // People, what ledgers say of the household under its code, and the journal stay with a household that is split.
  tables: [
    { entity: division, household: 'none' },
    { entity: divisionVersion, household: 'none' },
    { entity: divisionRecoding, household: 'none' },
    { entity: household, household: 'none' },
    { entity: person, onSplit: 'stays', onMerge: 'own' },
    { entity: membership, onSplit: 'stays', onMerge: 'own' },
    { entity: nameKey, onSplit: 'stays', onMerge: 'own' },
    { entity: hanReading, household: 'none' },
    { entity: householdIncome, onSplit: 'stays', onMerge: 'own' },
    { entity: monitoringRecord, onSplit: 'stays', onMerge: 'own' },
    { entity: reveal, household: 'none' },
    { entity: revealNotice, household: 'none' },
  ],
  migrations: [
    CreateRegister1764300000000,
    SortHouseholds1765150007000,
    LetRevealsStay1765020000000,
    NoticeByTheClock1765069950000,
    IndexNames1765120000000,
    KnowSexOfNumber1765281000000,
    FindByName1765360000000,
    IndexNumberEnds1765360100000,
    LetDivisionsMerge1765471000000,
  ],
  async furnish({ parts, law, policyDirectories, cipher, index, renewal, revealBounds }) {
    await loadDivisions(parts.workerDb, policyDirectories);
    await indexNumberEndsAtStart(parts.jobs, parts.workerDb, { cipher, index });
    await renewIndexesRegularly(parts, renewal);
    return {
      resolvers: registerResolvers({ cipher, index, bounds: revealBounds }),
      ledgers: [nationalExportImport(law), ruralHouseholdsImport],
    };
  },
};
