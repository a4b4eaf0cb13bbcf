import type { PolicySet } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type {
  IncomeAssessedResolvers,
  MutationResolvers,
  NobodyCountedResolvers,
  Resolvers,
} from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { householdOf } from '../../register/graphql/household-of';
import { assessIncome } from '../use-cases/assess-income';
import { scopeDecision } from '../use-cases/scope-decision';
import { screenIncome } from '../use-cases/screen-income';
import { AssessedMember, incomeAssessmentFields, incomeScreeningFields } from './income-assessment';
import { incomesOfHousehold } from './incomes-of-household';

const MEASURES = { NET: 'net-income', DISPOSABLE: 'disposable-income' } as const;

/** Resolvers of incomes assessed. */
export function assessmentResolvers(policies: PolicySet): Resolvers {
  const Mutation: MutationResolvers = {
    async assessIncome(_root, { input }, context) {
      const measure = input.measure && MEASURES[input.measure];
      const outcome = await assessIncome(policies, context, { ...input, measure });
      return 'scope' in outcome ? named('NobodyCounted', outcome) : named('IncomeAssessed', outcome);
    },
  };
  const IncomeAssessed: Complete<IncomeAssessedResolvers> = {
    screening: ({ assessment }, _args, context) =>
      screenIncome(policies, context, assessment, assessment.occurredOn),
  };
  const NobodyCounted: Complete<NobodyCountedResolvers> = {
    household: ({ scope }, _args, context) => householdOf(context, scope),
    occurredOn: ({ scope }) => scope.occurredOn,
    members: ({ scope }) => [...scope.members],
    decision: ({ scope }) => scopeDecision(policies, scope),
  };
  const IncomeAssessment = incomeAssessmentFields(policies);
  return {
    Mutation,
    Household: incomesOfHousehold,
    IncomeAssessment,
    IncomeAssessed,
    NobodyCounted,
    AssessedMember,
    IncomeScreening: incomeScreeningFields(policies),
  };
}
