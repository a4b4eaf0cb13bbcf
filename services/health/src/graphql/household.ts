import { answerAsOf } from '@dixian/register';
import { assertMayKnow, type Complete } from '@dixian/service';
import { selfPaidIn } from '../persistence/health-by-id';
import type { HouseholdResolvers } from './generated';
import { settlementsOf } from './settlements-of';

/** What the health department adds to a household. */
export const Household: Complete<HouseholdResolvers> = {
  settlements: ({ id }, args, context) => settlementsOf(context, 'household_id', id, args),
  selfPaid({ id }, { year }, context) {
    assertMayKnow(context, 'TREATMENT');
    return selfPaidIn(context, 'household_id', id, year);
  },
  async insuranceAnswer({ id }, { asOf }, context) {
    assertMayKnow(context, 'INSURANCE');
    const day = asOf ?? context.clock.today();
    return (await answerAsOf(context, id, { guarantee: 'BASIC_MEDICAL', asOf: day })) ?? null;
  },
};
