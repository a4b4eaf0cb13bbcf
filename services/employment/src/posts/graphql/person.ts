import type { Complete } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { postsOf } from './posts-of';

/** What the employment department adds to a person. */
export const Person: Complete<PersonResolvers> = {
  publicWelfarePosts: ({ id }, args, context) => postsOf(context, 'person_id', id, args),
};
