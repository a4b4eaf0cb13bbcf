import { assertMayKnow } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { paidIn } from '../persistence/settlements-by-id';
import { settlementsOf } from './settlements-of';

/** The bills of a household. */
export const Household: Pick<HouseholdResolvers, 'compliantSelfPaid' | 'settlements' | 'selfPaid'> = {
  settlements: ({ id }, args, context) => settlementsOf(context, 'household_id', id, args),
  async selfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return (await paidIn(context, 'household_id', id, year)).selfPaid;
  },
  async compliantSelfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return (await paidIn(context, 'household_id', id, year)).compliant;
  },
};
