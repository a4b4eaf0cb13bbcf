import type { Complete } from '@dixian/service';
import { assertMayKnow } from '@dixian/service';
import { schoolRecordOf } from '../persistence/school-records';
import type { PersonResolvers } from './generated';

/** What the education department adds to a person. */
export const Person: Complete<PersonResolvers> = {
  schoolRecord({ id }, _args, context) {
    assertMayKnow(context, 'SCHOOLING');
    return schoolRecordOf(context, id);
  },
};
