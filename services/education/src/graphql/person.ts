import { assertSector, type RequestContext } from '@dixian/service';
import { schoolRecordOf } from '../persistence/school-records';

/** What the education department adds to a person. */
export const Person = {
  schoolRecord({ id }: { id: string }, _args: unknown, context: RequestContext) {
    assertSector(context, ['education']);
    return schoolRecordOf(context, id);
  },
};
