import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import { type RenovationRow, renovationsByPlan } from '../persistence/renovation-list';
import type { QueryRenovationsArgs } from './generated';
import { SECTORS } from './sectors';

/** Query.renovations */
export function renovations(_root: unknown, args: QueryRenovationsArgs, context: RequestContext) {
  assertSector(context, SECTORS);
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
}
