import { assertSector, type RequestContext, rootPage } from '@dixian/service';
import { type SchoolRecordRow, schoolRecordList } from '../persistence/school-records';
import type { QuerySchoolRecordsArgs } from './generated';

/** Query.schoolRecords */
export function schoolRecords(_root: unknown, args: QuerySchoolRecordsArgs, context: RequestContext) {
  assertSector(context, ['education']);
  const { division, stage } = args.filter ?? {};
  const list = schoolRecordList((add) => add.within(division).addIf('stage = ?', stage));
  return rootPage<SchoolRecordRow>(context, list, args);
}
