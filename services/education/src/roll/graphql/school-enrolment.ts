import type { Complete } from '@dixian/service';
import type { SchoolEnrolmentResolvers } from '../../ground/generated';
import { attachments } from '../../ground/graphql/attachments-field';

/** Fields of SchoolEnrolment that are not columns. */
export const SchoolEnrolment: Complete<SchoolEnrolmentResolvers> = {
  attachments,
  person: ({ personId }) => (personId ? { __typename: 'Person', id: personId } : null),
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
};
