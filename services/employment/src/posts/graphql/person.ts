import type { RequestContext } from '@dixian/service';
import type { HouseholdPublicWelfarePostsArgs, PersonResolvers } from '../../ground/generated';
import { postsOf } from './posts-of';

/** What the employment department adds to a person. */
export const Person = {
  publicWelfarePosts: (
    { id }: { id: string },
    args: Partial<HouseholdPublicWelfarePostsArgs>,
    context: RequestContext,
  ) => postsOf(context, 'person_id', id, args),
} satisfies PersonResolvers;
