import { guaranteeAnswer } from '@dixian/register';
import { onEvent } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { enrolmentImport } from '../roll/ledgers/enrolments';
import { answerSchooling } from './graphql/answer-schooling';
import { ChildOfSchoolAge, DropoutCase, SchoolLeave } from './graphql/child-of-school-age';
import { Household } from './graphql/household';
import { mutations } from './graphql/mutations';
import { Person } from './graphql/person';
import { childrenOfSchoolAge, dropoutCases } from './graphql/query-children';
import { SchoolingAnswer } from './graphql/schooling-answer';
import { dropoutImport } from './ledgers/dropout-control';
import { followCases, followRoll } from './persistence/follow-closing';
import { CreateCases1765240010000 } from './persistence/migrations/1765240010000-create-cases';
import { compulsoryEducation, dropoutCase, dropoutStep } from './tables';
import { recordSurvey } from './use-cases/record-survey';

/** Children who must be at school: how they stand, who is out, and what the department answers on it. */
export const children: Room = {
  tables: [
    { entity: compulsoryEducation, household: 'followed' },
    { entity: guaranteeAnswer, household: 'followed' },
    { entity: dropoutCase, household: 'matched' },
    { entity: dropoutStep, household: 'followed' },
  ],
  migrations: [CreateCases1765240010000],
  ledgers: [enrolmentImport(followRoll), dropoutImport(followCases)],
  furnish: () => ({
    resolvers: {
      Query: { childrenOfSchoolAge, dropoutCases },
      Mutation: { answerSchooling, ...mutations },
      Household,
      Person,
      SchoolingAnswer,
      ChildOfSchoolAge,
      DropoutCase,
      SchoolLeave,
    } satisfies Resolvers,
    handlers: [onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload))],
  }),
};
