import { assertSector, type RequestContext } from '@dixian/service';
import { compulsoryEducationOf } from '../persistence/school-records';

/** What the education department adds to a household. */
export const Household = {
  compulsoryEducation({ id }: { id: string }, _args: unknown, context: RequestContext) {
    assertSector(context, ['education']);
    return compulsoryEducationOf(context, id);
  },
};
