import type { AnswerRow } from '@dixian/register';

/** Fields of SchoolingAnswer that are not columns. */
export const SchoolingAnswer = {
  household: ({ householdId }: AnswerRow) => ({ __typename: 'Household', id: householdId }),
};
