import { answerAsOf } from '@dixian/register';
import type { Complete } from '@dixian/service';
import { assertMayKnow } from '@dixian/service';
import { compulsoryEducationOf } from '../persistence/school-records';
import type { HouseholdResolvers } from './generated';

/** What the education department adds to a household. */
export const Household: Complete<HouseholdResolvers> = {
  compulsoryEducation({ id }, _args, context) {
    assertMayKnow(context, 'SCHOOLING');
    return compulsoryEducationOf(context, id);
  },
  schoolingAnswer({ id }, { asOf }, context) {
    assertMayKnow(context, 'SCHOOLING');
    const day = asOf ?? context.clock.today();
    return answerAsOf(context, id, { guarantee: 'COMPULSORY_EDUCATION', asOf: day });
  },
};
