import { tellChanges } from '@dixian/register';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { Person } from './graphql/person';
import { schoolEnrolments } from './graphql/query-school-enrolments';
import { schoolRecords } from './graphql/query-school-records';
import { schoolTerms } from './graphql/query-school-terms';
import { SchoolEnrolment } from './graphql/school-enrolment';
import { SchoolRecord } from './graphql/school-record';
import { SchoolTerm } from './graphql/school-term';
import { termImport } from './ledgers/school-terms';
import { ENROLMENT_FILES } from './persistence/filed';
import { CreateEducation1763800100000 } from './persistence/migrations/1763800100000-create-education';
import { SortSchoolRecords1765150006000 } from './persistence/migrations/1765150006000-sort-school-records';
import { CreateRoll1765240000000 } from './persistence/migrations/1765240000000-create-roll';
import { ListEnrolments1765241005000 } from './persistence/migrations/1765241005000-list-enrolments';
import { TellEnrolments1765241010000 } from './persistence/migrations/1765241010000-tell-enrolments';
import { TOLD_ENROLMENTS } from './persistence/told-enrolments';
import { enrolment, schoolLeave, schoolRecord, schoolTerm } from './tables';

/** Who is at which school, on leave, and the terms of the county. */
export const roll: Room = {
  tables: [
    { entity: schoolRecord, household: 'followed' },
    { entity: enrolment, household: 'matched' },
    { entity: schoolLeave, household: 'followed' },
    { entity: schoolTerm, household: 'none' },
  ],
  migrations: [
    CreateEducation1763800100000,
    SortSchoolRecords1765150006000,
    CreateRoll1765240000000,
    ListEnrolments1765241005000,
    TellEnrolments1765241010000,
  ],
  files: [ENROLMENT_FILES],
  afterMatching: (transaction, ids) => tellChanges(transaction, TOLD_ENROLMENTS, ids),
  furnish: () => ({
    ledgers: [termImport],
    resolvers: {
      Query: { schoolEnrolments, schoolRecords, schoolTerms },
      Person,
      SchoolRecord,
      SchoolEnrolment,
      SchoolTerm,
    } satisfies Resolvers,
  }),
};
