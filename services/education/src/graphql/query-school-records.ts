import { assertMayKnow, rootPage } from '@dixian/service';
import { type SchoolRecordRow, schoolRecordList } from '../persistence/school-records';
import type { QueryResolvers } from './generated';

/** Query.schoolRecords */
export const schoolRecords: NonNullable<QueryResolvers['schoolRecords']> = (_root, args, context) => {
  assertMayKnow(context, 'SCHOOLING');
  const { division, stage } = args.filter ?? {};
  const list = schoolRecordList((add) => add.within(division).addIf('stage = ?', stage));
  return rootPage<SchoolRecordRow>(context, list, args);
};
