import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { enrolmentList } from '../persistence/enrolments';

/** Query.schoolEnrolments */
export const schoolEnrolments: NonNullable<QueryResolvers['schoolEnrolments']> = (
  _root,
  { asOf, ...args },
  context,
) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, schoolYear, term, stage, state, school, grade, boarding, matched } = args.filter ?? {};
  const list = enrolmentList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .add('since <= ?', asOf ?? context.clock.today())
      .addIf('school_year = ?', schoolYear)
      .addIf('term = ?', term)
      .addIf('stage = ?', stage)
      .addIf('state = ?', state)
      .addIf('school = ?', school)
      .addIf('grade = ?', grade)
      .addIf('boarding = ?', boarding)
      .addIf('(person_id IS NOT NULL) = ?', matched),
  );
  return orderedPage(context, list, args);
};
