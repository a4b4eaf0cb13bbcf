import {
  CreateRegisterCopy1700000200000,
  registerHandlers,
  TOLD_ANSWERS,
  tellUntoldRows,
} from '@dixian/register';
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
import { CreateSchoolRecord1763800100000 } from './persistence/migrations/1763800100000-create-school-record';
import { CreateGuaranteeAnswer1763900400000 } from './persistence/migrations/1763900400000-create-guarantee-answer';
import { AnswerFromHeldFacts1763901000000 } from './persistence/migrations/1763901000000-answer-from-held-facts';
import { recordSurvey } from './use-cases/record-survey';

/** The education department's service (教育): school status and dropouts. */
export const service: ServiceDefinition = defineService({
  name: 'education',
  entities: [],
  migrations: [
    CreateRegisterCopy1700000200000,
    CreateSchoolRecord1763800100000,
    CreateGuaranteeAnswer1763900400000,
    AnswerFromHeldFacts1763901000000,
  ],
  readEnvironment: educationEnvironment,
  async build(parts) {
    await tellUntoldRows('education', parts, [TOLD_ANSWERS]);
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
        ...registerHandlers([], ['school_record', 'compulsory_education', 'guarantee_answer']),
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
});
