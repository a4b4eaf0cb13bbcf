import type { PolicySet } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { assessmentsOf } from '../../assessment/persistence/income-assessments';
import { checkPolicyIncome } from '../../assessment/use-cases/check-policy-income';
import type { HouseholdPolicyIncomeCheckArgs, HouseholdScopeCheckArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import type { HouseholdRow } from '../../register/persistence/households';
import { factsOfHousehold } from '../persistence/facts-of-households';
import { scopeCheckOf } from './scope-check';

/** Fields of Household that check its income and its scope; null for departments that take no part. */
export function checksOfHousehold(policies: PolicySet) {
  return {
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
