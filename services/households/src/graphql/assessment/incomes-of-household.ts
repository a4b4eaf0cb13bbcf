import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { assessmentsOf } from '../../persistence/evidence/income-assessments';
import type { HouseholdRow } from '../../persistence/households';
import { factsOfHousehold } from '../../persistence/quality/facts-of-households';
import { checkPolicyIncome } from '../../use-cases/assessment/check-policy-income';
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
      const asOf = args.asOf ?? context.clock.today();
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
      const asOf = args.asOf ?? context.clock.today();
      const facts = await factsOfHousehold(context, id, asOf);
      return facts ? scopeCheckOf(policies, facts, asOf) : null;
    },
  };
}
