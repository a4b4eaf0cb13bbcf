import type { RequestContext } from '@dixian/service';
import type { HouseholdIncomeAssessmentArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import type { HouseholdRow } from '../../register/persistence/households';
import { assessmentsOf } from '../persistence/income-assessments';

/** Fields of Household on assessed incomes; the list is null for departments that take no part. */
export const incomesOfHousehold = {
  async incomeAssessments({ id }: HouseholdRow, _args: unknown, context: RequestContext) {
    return takesPartIn(context) ? (await assessmentsOf(context, id)).toReversed() : null;
  },
  async incomeAssessment({ id }: HouseholdRow, args: HouseholdIncomeAssessmentArgs, context: RequestContext) {
    const asOf = asOfDay(args, context);
    const standing = await assessmentsOf(context, id);
    return standing.findLast(({ occurredOn }) => occurredOn <= asOf) ?? null;
  },
};
