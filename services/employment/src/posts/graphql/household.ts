import type { RequestContext } from '@dixian/service';
import type { HouseholdPublicWelfarePostsArgs, HouseholdResolvers } from '../../ground/generated';
import { postsOf } from './posts-of';

/** What the employment department adds to a household. */
export const Household = {
  publicWelfarePosts: (
    { id }: { id: string },
    args: Partial<HouseholdPublicWelfarePostsArgs>,
    context: RequestContext,
  ) => postsOf(context, 'household_id', id, args),
} satisfies HouseholdResolvers;
