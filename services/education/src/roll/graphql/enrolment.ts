import type { Complete } from '@dixian/service';
import type { EnrolmentResolvers } from '../../ground/generated';

/** Fields of Enrolment that are not columns. */
export const Enrolment: Complete<EnrolmentResolvers> = {
  person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
};
