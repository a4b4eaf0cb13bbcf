import type { Complete } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { postsOf } from './posts-of';

/** What the employment department adds to a household. */
export const Household: Complete<HouseholdResolvers> = {
  publicWelfarePosts: ({ id }, args, context) => postsOf(context, 'household_id', id, args),
};
