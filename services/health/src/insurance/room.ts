import { guaranteeAnswer } from '@dixian/register';
import { onEvent, type Resolvers } from '@dixian/service';
import type { Room } from '../ground/room';
import { answerInsurance } from './graphql/answer-insurance';
import { householdFields } from './graphql/household';
import { InsuranceAnswer } from './graphql/insurance-answer';
import { listPremiumSubsidiesBy, recordInsurance } from './graphql/mutations';
import { Person } from './graphql/person';
import { insuranceGaps, premiumSubsidies } from './graphql/queries';
import { Insurance, InsuranceGap, PremiumSubsidy } from './graphql/types';
import { insuranceImport } from './ledgers/insurance';
import { CreateInsuranceRecords1765230002000 } from './persistence/migrations/1765230002000-create-insurance-records';
import { insuranceRecord, insuranceSaid, premiumSubsidy } from './tables';
import { recordSurvey } from './use-cases/record-survey';

/** Who is insured (医保参保), whether that is guaranteed in a household, and what is paid towards it. */
export const insurance: Room = {
  tables: [insuranceRecord, insuranceSaid, premiumSubsidy, guaranteeAnswer],
  migrations: [CreateInsuranceRecords1765230002000],
  matched: [{ table: 'insurance_record', persons: true, numbers: true }],
  following: ['insurance_said', 'premium_subsidy', 'guarantee_answer'],
  furnish: ({ policies }) => ({
    resolvers: {
      Query: { insuranceGaps, premiumSubsidies },
      Mutation: {
        answerInsurance,
        listPremiumSubsidies: listPremiumSubsidiesBy(policies),
        recordInsurance,
      },
      Household: householdFields(policies),
      Insurance,
      InsuranceAnswer,
      InsuranceGap,
      Person,
      PremiumSubsidy,
    } satisfies Resolvers,
    ledgers: [insuranceImport],
    handlers: [onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload))],
  }),
};
