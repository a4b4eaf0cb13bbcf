import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
} from '@dixian/service';
import type { SchoolStage } from '../../ground/domain/school-stage';
import { schoolRecord } from '../tables';

const RECORD_NAMES = ['personId', 'householdId', 'stage', 'status', 'seenOn', 'source'] as const;
const RECORD_COLUMNS = schoolRecord.select(RECORD_NAMES);

/** What is known of a pupil; who is none any more is not read. */
export interface SchoolRecordRow extends RowOf<typeof schoolRecord, (typeof RECORD_NAMES)[number]> {
  stage: SchoolStage;
  status: string;
}

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  SEEN_ON: [{ expression: 'seen_on', type: 'date' }],
} satisfies Orders;

/** Pupils in every order they may be asked in, narrowed by `conditions`. */
export function schoolRecordList(
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'school-records',
    columns: RECORD_COLUMNS,
    from: 'school_record',
    orders: ORDERS,
    tie: { expression: 'person_id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions: (add) => conditions(add.add('status IS NOT NULL')),
  };
}

/** School record of a person who is a pupil; one statement per request. */
export function schoolRecordOf(
  context: RequestContext,
  personId: string,
): Promise<SchoolRecordRow | undefined> {
  const sql = `SELECT person_id AS "rowKey", ${RECORD_COLUMNS} FROM school_record
    WHERE person_id = ANY($1::uuid[]) AND status IS NOT NULL`;
  return rowPerKey<SchoolRecordRow>(context, 'school-record', sql).load(personId);
}
