import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { renovationList } from '../persistence/renovation-list';

/** Query.renovations */
export const renovations: NonNullable<QueryResolvers['renovations']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, matched, complete, outstanding } = args.filter ?? {};
  const today = context.clock.today();
  const list = renovationList((add) => {
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('(paid_amount < grant_amount) = ?', outstanding);
    return typeof complete === 'boolean'
      ? add.add('coalesce(completed_on <= ?, false) = ?', today, complete)
      : add;
  });
  return orderedPage(context, list, args);
};
