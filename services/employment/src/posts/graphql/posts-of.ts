import { assertMayKnow, childPages, type RequestContext } from '@dixian/service';
import type { HouseholdPublicWelfarePostsArgs } from '../../ground/generated';
import { type PostRow, postsByStart } from '../persistence/post-list';
import { LAST_DAY_OF_RUN } from '../persistence/runs-until';

/** Posts under a household or person, newest first; with `runningOn` those whose first to last day include that day. */
export function postsOf(
  context: RequestContext,
  column: 'household_id' | 'person_id',
  id: string,
  args: Partial<HouseholdPublicWelfarePostsArgs>,
) {
  assertMayKnow(context, 'EMPLOYMENT');
  const { runningOn } = args;
  const list = postsByStart((add) =>
    add.addIf('starts_on <= ?', runningOn).addIf(`${LAST_DAY_OF_RUN} >= ?`, runningOn),
  );
  return childPages<PostRow>(context, 'posts', list, column, args, runningOn).load(id);
}
