import { guaranteeAnswer, registerHandlers, registerMigrations, registerTables } from '@dixian/register';
import type { CompleteResolvers } from '@dixian/service';
import { defineService, onEvent, type ServiceDefinition } from '@dixian/service';
import { educationEnvironment } from './environment';
import { answerSchooling } from './graphql/answer-schooling';
import type { Resolvers } from './graphql/generated';
import { Household } from './graphql/household';
import { Person } from './graphql/person';
import { schoolRecords } from './graphql/query-school-records';
import { SchoolRecord } from './graphql/school-record';
import { SchoolingAnswer } from './graphql/schooling-answer';
import { Target } from './graphql/target';
import { CreateEducation1763800100000 } from './persistence/migrations/1763800100000-create-education';
import { SortSchoolRecords1765150006000 } from './persistence/migrations/1765150006000-sort-school-records';
import { compulsoryEducation, schoolRecord } from './persistence/tables';
import { standings } from './standings';
import { recordSurvey } from './use-cases/record-survey';

/** The education department's service (教育): school status and dropouts. */
export const service: ServiceDefinition = defineService({
  name: 'education',
  entities: [...registerTables, ...standings.tables, guaranteeAnswer, schoolRecord, compulsoryEducation],
  migrations: [
    ...registerMigrations,
    ...standings.migrations,
    CreateEducation1763800100000,
    SortSchoolRecords1765150006000,
  ],
  readEnvironment: educationEnvironment,
  build() {
    return {
      resolvers: {
        Query: { schoolRecords },
        Mutation: { answerSchooling },
        Household,
        Person,
        SchoolRecord,
        SchoolingAnswer,
        Target,
      } satisfies CompleteResolvers<Resolvers>,
      handlers: [
        ...registerHandlers(
          [],
          ['school_record', 'compulsory_education', 'guarantee_answer', ...standings.following],
        ),
        standings.handler,
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
