import type { PolicySet } from '@dixian/policy';
import { assessmentsOf } from '../../assessment/persistence/income-assessments';
import { checkPolicyIncome } from '../../assessment/use-cases/check-policy-income';
import type { HouseholdResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { factsOfHousehold } from '../persistence/facts-of-households';
import { checkScope } from '../use-cases/check-scope';

type Checks = Required<Pick<HouseholdResolvers, 'policyIncomeCheck' | 'scopeCheck'>>;

/** Fields of Household that check its income and its scope; null for departments that take no part. */
export function checksOfHousehold(policies: PolicySet): Checks {
  return {
    async policyIncomeCheck({ id }, { year }, context) {
      if (!takesPartIn(context)) return null;
      const facts = await factsOfHousehold(context, id, context.clock.today());
      return facts
        ? checkPolicyIncome(policies, facts.divisionCode, year, await assessmentsOf(context, id))
        : null;
    },
    async scopeCheck({ id }, args, context) {
      if (!takesPartIn(context)) return null;
      const asOf = asOfDay(args, context);
      const facts = await factsOfHousehold(context, id, asOf);
      return facts ? checkScope(policies, facts, asOf) : null;
    },
  };
}
