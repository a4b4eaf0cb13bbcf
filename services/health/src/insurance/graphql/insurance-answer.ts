import type { Complete } from '@dixian/service';
import type { InsuranceAnswerResolvers } from '../../ground/generated';

/** Fields of InsuranceAnswer that are not columns. */
export const InsuranceAnswer: Complete<InsuranceAnswerResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
