import { guaranteeAnswer } from '@dixian/register';
import { onEvent, type Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { answerInsurance } from './graphql/answer-insurance';
import { Household } from './graphql/household';
import { InsuranceAnswer } from './graphql/insurance-answer';
import { Person } from './graphql/person';
import { insurance as seen } from './tables';
import { recordSurvey } from './use-cases/record-survey';

/** Who is insured (医保参保), and whether basic medical insurance is guaranteed in a household. */
export const insurance: Room = {
  tables: [seen, guaranteeAnswer],
  following: ['insurance', 'guarantee_answer'],
  furnish: () => ({
    resolvers: {
      Mutation: { answerInsurance },
      Household,
      InsuranceAnswer,
      Person,
    } satisfies Resolvers,
    handlers: [onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload))],
  }),
};
