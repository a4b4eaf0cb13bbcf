import type { PlainDate } from '@dixian/calendar';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  rowPerKey,
  rowsOfEach,
} from '@dixian/service';
import type { SchoolDay } from '../domain/school-choices';
import type { ChildRow } from '../mappers';
import { type CaseRow, caseColumnsOn } from './cases';
import { childrenOn } from './children-sql';

const COLUMNS = 'id, "personId", "householdId", state, since, "fromLastTerm"';

const ORDERS = {
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  SINCE: [{ expression: 'since', type: 'date', absent: 'NULL' }],
} satisfies Orders;

/** Children of school age on a day in every order they may be asked in, narrowed by `conditions`. */
export function childList(
  on: SchoolDay,
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `children-of-school-age:${on.day}`,
    columns: COLUMNS,
    from: `(${childrenOn(on)}) AS listed`,
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DIVISION', direction: 'ASC' },
    conditions,
  };
}

/** Children of school age of a household on a day; one statement per request and day. */
export function childrenOf(
  context: RequestContext,
  householdId: string,
  on: SchoolDay,
): Promise<readonly ChildRow[]> {
  const sql = `SELECT "householdId" AS "rowKey", ${COLUMNS}
    FROM (${childrenOn(on, 'm.household_id = ANY($1::uuid[])')}) AS c ORDER BY birth, id`;
  return rowsOfEach<ChildRow>(context, `children-of:${on.day}`, sql).load(householdId);
}

/** The newest case of a person as it stands on a day; one statement per request and day. */
export function caseOfPerson(
  context: RequestContext,
  personId: string,
  day: PlainDate,
): Promise<CaseRow | undefined> {
  const sql = `SELECT DISTINCT ON ("personId") "personId" AS "rowKey", ${caseColumnsOn(day)}
    WHERE "personId" = ANY($1::uuid[]) ORDER BY "personId", "droppedOn" DESC, id DESC`;
  return rowPerKey<CaseRow>(context, `case-of:${day}`, sql).load(personId);
}
