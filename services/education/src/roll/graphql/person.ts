import { assertMayKnow, type Complete, childPages } from '@dixian/service';
import type { PersonResolvers } from '../../ground/generated';
import { type EnrolmentRow, enrolmentsNewestFirst } from '../persistence/enrolments';
import { schoolRecordOf } from '../persistence/school-records';

/** What the roll adds to a person. */
export const Person: Pick<Complete<PersonResolvers>, 'schoolRecord' | 'schoolHistory'> = {
  schoolRecord({ id }, _args, context) {
    assertMayKnow(context, 'SCHOOLING');
    return schoolRecordOf(context, id);
  },
  schoolHistory({ id }, args, context) {
    assertMayKnow(context, 'SCHOOLING');
    return childPages<EnrolmentRow>(context, 'school-history', enrolmentsNewestFirst, 'person_id', args).load(
      id,
    );
  },
};
