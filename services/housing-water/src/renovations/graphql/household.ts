import { assertMayKnow, type Complete, childPages } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { type RenovationRow, renovationsNewestFirst } from '../persistence/renovation-list';

/** What renovations add to a household. */
export const Household: Complete<Pick<HouseholdResolvers, 'renovations'>> = {
  renovations({ id }, args, context) {
    assertMayKnow(context, 'HOUSING');
    return childPages<RenovationRow>(
      context,
      'renovations',
      renovationsNewestFirst,
      'household_id',
      args,
    ).load(id);
  },
};
