import type { Complete } from '@dixian/service';
import type { InsuranceAnswerResolvers } from './generated';

/** Fields of InsuranceAnswer that are not columns. */
export const InsuranceAnswer: Complete<InsuranceAnswerResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
