import type { RequestContext } from '@dixian/service';
import type { HouseholdPublicWelfarePostsArgs } from './generated';
import { postsOf } from './posts-of';

/** What the employment department adds to a household. */
export const Household = {
  publicWelfarePosts: (
    { id }: { id: string },
    args: Partial<HouseholdPublicWelfarePostsArgs>,
    context: RequestContext,
  ) => postsOf(context, 'household_id', id, args),
};
