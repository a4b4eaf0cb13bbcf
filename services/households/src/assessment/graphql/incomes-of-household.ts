import type { HouseholdResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { takesPartIn } from '../../ground/graphql/takes-part-in';
import { assessmentsOf, assessmentsOnDay } from '../persistence/income-assessments';

type Incomes = Required<Pick<HouseholdResolvers, 'incomeAssessments' | 'incomeAssessment'>>;

/** Fields of Household on assessed incomes; the list is null for departments that take no part. */
export const incomesOfHousehold: Incomes = {
  async incomeAssessments({ id }, _args, context) {
    return takesPartIn(context) ? (await assessmentsOf(context, id)).toReversed() : null;
  },
  async incomeAssessment({ id }, args, context) {
    const asOf = asOfDay(args, context);
    const standing = await assessmentsOnDay(context, id, asOf);
    return standing.findLast(({ occurredOn }) => occurredOn <= asOf) ?? null;
  },
};
