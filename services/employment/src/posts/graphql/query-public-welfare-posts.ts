import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { LAST_DAY, postList } from '../persistence/post-list';

/** Query.publicWelfarePosts */
export const publicWelfarePosts: NonNullable<QueryResolvers['publicWelfarePosts']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'EMPLOYMENT');
  const { division, matched, endsFrom, endsTo } = args.filter ?? {};
  const list = postList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf(`${LAST_DAY} >= ?`, endsFrom)
      .addIf(`${LAST_DAY} <= ?`, endsTo),
  );
  return orderedPage(context, list, args);
};
