import { assertMayKnow } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { selfPaidIn } from '../persistence/settlements-by-id';
import { settlementsOf } from './settlements-of';

/** The bills of a household. */
export const Household: Pick<HouseholdResolvers, 'settlements' | 'selfPaid'> = {
  settlements: ({ id }, args, context) => settlementsOf(context, 'household_id', id, args),
  selfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return selfPaidIn(context, 'household_id', id, year);
  },
};
