import type { PolicySet } from '@dixian/policy';
import type { RequestContext, Resolvers } from '@dixian/service';
import type { AssessmentRow } from '../../persistence/evidence/income-assessments';
import { assessIncome, type ReportedAssessment } from '../../use-cases/assessment/assess-income';
import { screenIncome } from '../../use-cases/assessment/screen-income';
import type { MutationAssessIncomeArgs } from '../generated';
import { named } from '../named';
import { AssessedMember, IncomeScreening, incomeAssessmentFields } from './income-assessment';
import { incomeOfHousehold } from './incomes-of-household';
import { ScopeCheck } from './scope-check';

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
    Household: incomeOfHousehold(policies),
    IncomeAssessment: incomeAssessmentFields(policies),
    IncomeAssessed: {
      screening: ({ assessment }: { assessment: AssessmentRow }, _args: unknown, context: RequestContext) =>
        screenIncome(policies, context, assessment, assessment.occurredOn),
    },
    AssessedMember,
    IncomeScreening,
    ScopeCheck,
  };
}
