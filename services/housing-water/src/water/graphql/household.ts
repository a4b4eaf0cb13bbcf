import { answerAsOf } from '@dixian/register';
import { assertMayKnow, type Complete } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';
import { safetyOf } from '../../ground/persistence/safety-by-household';

/** What water adds to a household. */
export const Household: Complete<Pick<HouseholdResolvers, 'waterAnswer' | 'waterSafety'>> = {
  waterAnswer({ id }, { asOf }, context) {
    assertMayKnow(context, 'HOUSING');
    return answerAsOf(context, id, { guarantee: 'SAFE_WATER', asOf: asOf ?? context.clock.today() });
  },
  waterSafety({ id }, _args, context) {
    assertMayKnow(context, 'HOUSING');
    return safetyOf(context, id, 'WATER');
  },
};
