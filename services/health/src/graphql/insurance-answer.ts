import type { AnswerRow } from '@dixian/register';

/** Fields of InsuranceAnswer that are not columns. */
export const InsuranceAnswer = {
  household: ({ householdId }: AnswerRow) => ({ __typename: 'Household', id: householdId }),
};
