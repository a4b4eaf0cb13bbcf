import type { Complete } from '@dixian/service';
import type { SchoolingAnswerResolvers } from '../../ground/generated';

/** Fields of SchoolingAnswer that are not columns. */
export const SchoolingAnswer: Complete<SchoolingAnswerResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
};
