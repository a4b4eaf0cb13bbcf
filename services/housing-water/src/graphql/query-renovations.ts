import { assertMayKnow, rootPage } from '@dixian/service';
import { type RenovationRow, renovationsByPlan } from '../persistence/renovation-list';
import type { QueryResolvers } from './generated';

/** Query.renovations */
export const renovations: NonNullable<QueryResolvers['renovations']> = (_root, args, context) => {
  assertMayKnow(context, 'HOUSING');
  const { division, matched, complete, outstanding } = args.filter ?? {};
  const today = context.clock.today();
  const list = renovationsByPlan((add) => {
    add
      .within(division)
      .addIf('(household_id IS NOT NULL) = ?', matched)
      .addIf('(paid_amount < grant_amount) = ?', outstanding);
    return typeof complete === 'boolean'
      ? add.add('coalesce(completed_on <= ?, false) = ?', today, complete)
      : add;
  });
  return rootPage<RenovationRow>(context, list, args);
};
