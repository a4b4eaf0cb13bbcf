import { plainDate } from '@dixian/calendar';
import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import { isSchoolYear } from '../../ground/domain/school-term';
import type { QueryResolvers } from '../../ground/generated';
import { schoolRecordList } from '../persistence/school-records';

/** Query.schoolRecords */
export const schoolRecords: NonNullable<QueryResolvers['schoolRecords']> = (_root, args, context) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, stage, status, schoolYear, seenBy } = args.filter ?? {};
  const list = schoolRecordList((add) => {
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('stage = ?', stage)
      .addIf('status = ?', status)
      .addIf('seen_on <= ?', seenBy);
    return schoolYear ? add.add('seen_on BETWEEN ? AND ?', ...daysOf(schoolYear)) : add;
  });
  return orderedPage(context, list, args);
};

// Nothing was seen in a year that is none.
function daysOf(schoolYear: string) {
  if (!isSchoolYear(schoolYear)) return [plainDate('0001-01-02'), plainDate('0001-01-01')];
  const [first, second] = schoolYear.split('-');
  return [plainDate(`${first}-09-01`), plainDate(`${second}-08-31`)];
}
