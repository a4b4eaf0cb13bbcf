import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { LAST_DAY, postList } from '../persistence/post-list';
import { LAST_DAY_OF_RUN } from '../persistence/runs-until';

const EXTENSION = `extended_until IS NOT NULL
  AND CASE changed_as WHEN 'EXTENDED' THEN 'WRITTEN' WHEN 'NOT_WANTED' THEN 'NOT_WANTED' WHEN 'ENDED' THEN NULL ELSE 'DUE' END = ?`;

/** Query.publicWelfarePosts */
export const publicWelfarePosts: NonNullable<QueryResolvers['publicWelfarePosts']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'EMPLOYMENT');
  const { division, matched, endsFrom, endsTo, form, runningOn, extension, post } = args.filter ?? {};
  const list = postList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf(`${LAST_DAY} >= ?`, endsFrom)
      .addIf(`${LAST_DAY} <= ?`, endsTo)
      .addIf('form = ?', form)
      .addIf('post = ?', post)
      .addIf('starts_on <= ?', runningOn)
      .addIf(`${LAST_DAY_OF_RUN} >= ?`, runningOn)
      .addIf(EXTENSION, extension),
  );
  return orderedPage(context, list, args);
};
