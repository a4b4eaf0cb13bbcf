import type { Complete } from '@dixian/service';
import type { PublicWelfarePostResolvers } from '../../ground/generated';
import { postById } from '../persistence/post-list';

/** Fields of PublicWelfarePost that are not columns. */
export const PublicWelfarePost: Complete<PublicWelfarePostResolvers> = {
  __resolveReference: ({ id }, context) => postById(context, id),
  household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  person: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
