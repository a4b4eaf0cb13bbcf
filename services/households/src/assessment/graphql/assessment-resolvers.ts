import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { IncomeAssessedResolvers, MutationResolvers, Resolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { assessIncome } from '../use-cases/assess-income';
import { screenIncome } from '../use-cases/screen-income';
import { AssessedMember, IncomeScreening, incomeAssessmentFields } from './income-assessment';
import { incomesOfHousehold } from './incomes-of-household';

const MEASURES = { NET: 'net-income', DISPOSABLE: 'disposable-income' } as const;

/** Resolvers of incomes assessed. */
export function assessmentResolvers(policies: PolicySet): Resolvers {
  const Mutation: MutationResolvers = {
    async assessIncome(_root, { input }, context) {
      const measure = input.measure && MEASURES[input.measure];
      return named('IncomeAssessed', await assessIncome(policies, context, { ...input, measure }));
    },
  };
  const IncomeAssessed: Complete<IncomeAssessedResolvers> = {
    screening: ({ assessment }, _args, context) =>
      screenIncome(policies, context, assessment, assessment.occurredOn),
  };
  const IncomeAssessment = incomeAssessmentFields(policies);
  return {
    Mutation,
    Household: incomesOfHousehold,
    IncomeAssessment,
    IncomeAssessed,
    AssessedMember,
    IncomeScreening,
  };
}
