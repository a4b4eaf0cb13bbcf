import { answerAsOf } from '@dixian/register';
import { assertSector, type RequestContext } from '@dixian/service';
import { compulsoryEducationOf } from '../persistence/school-records';
import type { HouseholdSchoolingAnswerArgs } from './generated';

/** What the education department adds to a household. */
export const Household = {
  compulsoryEducation({ id }: { id: string }, _args: unknown, context: RequestContext) {
    assertSector(context, ['education']);
    return compulsoryEducationOf(context, id);
  },
  schoolingAnswer({ id }: { id: string }, { asOf }: HouseholdSchoolingAnswerArgs, context: RequestContext) {
    assertSector(context, ['education']);
    const day = asOf ?? context.clock.today();
    return answerAsOf(context, id, { guarantee: 'COMPULSORY_EDUCATION', asOf: day });
  },
};
