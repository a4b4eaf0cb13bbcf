import type { PolicySet } from '@dixian/policy';
import type { RequestContext, Resolvers } from '@dixian/service';
import type { MutationAssessIncomeArgs } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import type { AssessmentRow } from '../persistence/income-assessments';
import { assessIncome, type ReportedAssessment } from '../use-cases/assess-income';
import { screenIncome } from '../use-cases/screen-income';
import { AssessedMember, IncomeScreening, incomeAssessmentFields } from './income-assessment';
import { incomesOfHousehold } from './incomes-of-household';

const MEASURES = { NET: 'net-income', DISPOSABLE: 'disposable-income' } as const;

/** Resolvers of incomes assessed and of the scope by registration. */
export function assessmentResolvers(policies: PolicySet): Resolvers {
  return {
    Mutation: {
      async assessIncome(_root: unknown, { input }: MutationAssessIncomeArgs, context: RequestContext) {
        const measure = input.measure && MEASURES[input.measure];
        const reported = { ...input, measure } as ReportedAssessment;
        return named('IncomeAssessed', await assessIncome(policies, context, reported));
      },
    },
    Household: incomesOfHousehold,
    IncomeAssessment: incomeAssessmentFields(policies),
    IncomeAssessed: {
      screening: ({ assessment }: { assessment: AssessmentRow }, _args: unknown, context: RequestContext) =>
        screenIncome(policies, context, assessment, assessment.occurredOn),
    },
    AssessedMember,
    IncomeScreening,
  };
}
