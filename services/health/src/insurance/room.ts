import type { PlainDate } from '@dixian/calendar';
import { rightsAtEnd, valuesToSet } from '@dixian/department';
import { guaranteeAnswer } from '@dixian/register';
import { onEvent, type Resolvers, type Statements } from '@dixian/service';
import type { Room } from '../ground/room';
import { answerInsurance } from './graphql/answer-insurance';
import { householdFields } from './graphql/household';
import { InsuranceAnswer } from './graphql/insurance-answer';
import { listPremiumSubsidiesBy, recordInsuranceBy } from './graphql/mutations';
import { Person } from './graphql/person';
import { insuranceGapsBy, premiumSubsidies } from './graphql/queries';
import { InsuranceGap, PremiumSubsidy } from './graphql/types';
import { insuranceImport } from './ledgers/insurance';
import { CreateInsuranceRecords1765230002000 } from './persistence/migrations/1765230002000-create-insurance-records';
import { insuranceRecord, insuranceSaid, premiumSubsidy } from './tables';
import { insuranceYear } from './transitions/insurance-year';
import { answerHouseholds } from './use-cases/answer-households';
import { recordSurvey } from './use-cases/record-survey';

/** Who is insured (医保参保), whether that is guaranteed in a household, and what is paid towards it. */
export const insurance: Room = {
  tables: [insuranceRecord, insuranceSaid, premiumSubsidy, guaranteeAnswer],
  migrations: [CreateInsuranceRecords1765230002000],
  matched: [{ table: 'insurance_record', persons: true, numbers: true }],
  following: ['insurance_said', 'premium_subsidy', 'guarantee_answer'],
  furnish({ policies, parts: { clock } }) {
    const answer = (transaction: Statements, households: readonly string[], saidOn?: PlainDate) =>
      answerHouseholds(transaction, policies, {
        households,
        today: clock.today(),
        ...(saidOn && { saidOn }),
      });
    return {
      transitions: [insuranceYear, rightsAtEnd('health-rights'), valuesToSet('health-values-to-set')],
      resolvers: {
        Query: { insuranceGaps: insuranceGapsBy(policies), premiumSubsidies },
        Mutation: {
          answerInsurance,
          listPremiumSubsidies: listPremiumSubsidiesBy(policies),
          recordInsurance: recordInsuranceBy(answer),
        },
        Household: householdFields(policies),
        InsuranceAnswer,
        InsuranceGap,
        Person,
        PremiumSubsidy,
      } satisfies Resolvers,
      ledgers: [insuranceImport(answer)],
      handlers: [
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload, answer)),
      ],
      afterMatching: (transaction, ids) => answer(transaction, ids),
      afterStanding: (transaction, ids) => answer(transaction, ids),
    };
  },
};
