import type { Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { recordAdmissionBy, recordHospitalBy } from './graphql/mutations';
import { admissions, designatedHospitals } from './graphql/queries';
import { admissionFields, personFields } from './graphql/types';
import { admissionImport } from './ledgers/admissions';
import { hospitalImport } from './ledgers/designated-hospitals';
import { CreateHospitals1765230003000 } from './persistence/migrations/1765230003000-create-hospitals';
import { DateHospitals1791800010000 } from './persistence/migrations/1791800010000-date-hospitals';
import { admission, designatedHospital } from './tables';
import { followStaysOf } from './use-cases/follow-stays';

/** Designated hospitals, and stays that are treated first and paid later. */
export const hospitals: Room = {
  tables: [designatedHospital, admission],
  migrations: [CreateHospitals1765230003000, DateHospitals1791800010000],
  matched: [{ table: 'admission', persons: true, numbers: true }],
  placed: ['designated_hospital'],
  furnish: ({ policies, parts: { clock } }) => ({
    resolvers: {
      Query: { admissions, designatedHospitals },
      Mutation: { recordAdmission: recordAdmissionBy(policies), recordHospital: recordHospitalBy(policies) },
      Admission: admissionFields(policies),
      Person: personFields(policies),
    } satisfies Resolvers,
    ledgers: [hospitalImport(policies), admissionImport(policies, clock)],
    afterMatching: (transaction, ids) => followStaysOf(transaction, policies, ids, clock.today()),
    afterStanding: (transaction, ids) => followStaysOf(transaction, policies, ids, clock.today()),
  }),
};
