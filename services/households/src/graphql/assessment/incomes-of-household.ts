import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { assessmentsOf } from '../../persistence/evidence/income-assessments';
import { factsOfHousehold } from '../../persistence/quality/facts-of-households';
import type { HouseholdRow } from '../../persistence/register/households';
import { checkPolicyIncome } from '../../use-cases/assessment/check-policy-income';
import { asOfDay } from '../as-of-day';
import type {
  HouseholdIncomeAssessmentArgs,
  HouseholdPolicyIncomeCheckArgs,
  HouseholdScopeCheckArgs,
} from '../generated';
import { takesPartIn } from '../takes-part-in';
import { scopeCheckOf } from './scope-check';

/** Fields of Household on assessed incomes and the scope; null for departments that take no part. */
export function incomeOfHousehold(policies: PolicySet) {
  return {
    async incomeAssessments({ id }: HouseholdRow, _args: unknown, context: RequestContext) {
      return takesPartIn(context) ? (await assessmentsOf(context, id)).toReversed() : null;
    },
    async incomeAssessment(
      { id }: HouseholdRow,
      args: HouseholdIncomeAssessmentArgs,
      context: RequestContext,
    ) {
      const asOf = asOfDay(args, context);
      const standing = await assessmentsOf(context, id);
      return standing.findLast(({ occurredOn }) => occurredOn <= asOf) ?? null;
    },
    async policyIncomeCheck(
      { id }: HouseholdRow,
      { year }: HouseholdPolicyIncomeCheckArgs,
      context: RequestContext,
    ) {
      if (!takesPartIn(context)) return null;
      const facts = await factsOfHousehold(context, id, context.clock.today());
      return facts
        ? checkPolicyIncome(policies, facts.divisionCode, year, await assessmentsOf(context, id))
        : null;
    },
    async scopeCheck({ id }: HouseholdRow, args: HouseholdScopeCheckArgs, context: RequestContext) {
      if (!takesPartIn(context)) return null;
      const asOf = asOfDay(args, context);
      const facts = await factsOfHousehold(context, id, asOf);
      return facts ? scopeCheckOf(policies, facts, asOf) : null;
    },
  };
}
