import { assertMayKnow, ofCounty, orderedPage } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { schoolRecordList } from '../persistence/school-records';

/** Query.schoolRecords */
export const schoolRecords: NonNullable<QueryResolvers['schoolRecords']> = (_root, args, context) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, stage } = args.filter ?? {};
  const list = schoolRecordList((add) =>
    ofCounty(add, [context.scope.division, division]).within(division).addIf('stage = ?', stage),
  );
  return orderedPage(context, list, args);
};
