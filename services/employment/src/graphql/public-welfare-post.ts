import type { RequestContext } from '@dixian/service';
import { type PostRow, postById } from '../persistence/post-list';

/** Fields of PublicWelfarePost that are not columns. */
export const PublicWelfarePost = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => postById(context, id),
  household: (row: PostRow) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
  person: (row: PostRow) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
