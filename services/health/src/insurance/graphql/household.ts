import { answerAsOf } from '@dixian/register';
import { assertMayKnow } from '@dixian/service';
import type { HouseholdResolvers } from '../../ground/generated';

/** What the department answers on a household. */
export const Household: Pick<HouseholdResolvers, 'insuranceAnswer'> = {
  async insuranceAnswer({ id }, { asOf }, context) {
    assertMayKnow(context, 'INSURANCE');
    const day = asOf ?? context.clock.today();
    return (await answerAsOf(context, id, { guarantee: 'BASIC_MEDICAL', asOf: day })) ?? null;
  },
};
