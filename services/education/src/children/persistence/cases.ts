import type { PlainDate } from '@dixian/calendar';
import type { OrderedList, Orders, RowOf, Statements } from '@dixian/service';
import type { DropoutReason } from '../domain/dropouts';
import type { dropoutCase } from '../tables';
import { CHILD_WORDS } from './child-words';

/** How a case stands on a day. */
export type CaseState = 'SUSPECTED' | 'OPEN' | 'HOME_TAUGHT' | 'RETURNED' | 'CLEARED';

/** A case as it stood on the day it was read for. */
export interface CaseRow
  extends Pick<
    RowOf<typeof dropoutCase>,
    'id' | 'householdId' | 'personId' | 'divisionCode' | 'droppedOn' | 'school' | 'grade' | 'source'
  > {
  readonly state: CaseState;
  readonly action: string | null;
  readonly reason: DropoutReason | null;
  readonly proven: boolean;
  readonly visits: number;
  readonly lessons: number;
  readonly lastVisitOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly newestStep: string | null;
}

/**
 * Cases as they stand on a day: closed only by a school, whether the case says so or a later record of the child does; what
 * was stated last of reason and action counts.
 */
export function casesOn(day: PlainDate): string {
  const on = `date '${day}'`;
  const newest = (column: string, where = `s.${column} IS NOT NULL`) =>
    `(SELECT s.${column} FROM dropout_step s WHERE s.case_id = c.id AND s.occurred_on <= ${on} AND ${where}
       ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1)`;
  const count = (kind: string) =>
    `(SELECT count(*)::int FROM dropout_step s WHERE s.case_id = c.id AND s.occurred_on <= ${on} AND s.kind = '${kind}')`;
  const first = (kind: string) =>
    `(SELECT min(s.occurred_on) FROM dropout_step s WHERE s.case_id = c.id AND s.occurred_on <= ${on} AND s.kind = '${kind}')`;
  return `SELECT c.id, c.household_id AS "householdId", c.person_id AS "personId", c.division_code AS "divisionCode",
      c.division_code, c.county_code, c.dropped_on AS "droppedOn", c.dropped_on, c.school, c.grade, c.source,
      coalesce(${newest('action')}, CASE WHEN c.outcome = 'HOME_TAUGHT' THEN '送教上门' WHEN c.outcome = 'PERSUADING' THEN '劝返' END) AS action,
      coalesce(${newest('reason')}, c.reason) AS reason,
      coalesce(${newest('proven', 's.reason IS NOT NULL')}, c.proven) AS proven,
      coalesce(c.visits, 0) + ${count('VISITED')} + ${count('CONFIRMED')} AS visits,
      coalesce(c.lessons, 0) + ${count('TAUGHT')} AS lessons,
      ${newest('occurred_on', `s.kind IN ('CONFIRMED', 'VISITED', 'TAUGHT')`)} AS "lastVisitOn",
      ${newest('id', 'true')} AS "newestStep",
      least(cleared.day, back.day) AS "closedOn",
      CASE WHEN cleared.day IS NOT NULL THEN 'CLEARED'
           WHEN back.day IS NOT NULL THEN 'RETURNED'
           WHEN c.outcome = 'HOME_TAUGHT' OR ${count('TAUGHT')} > 0 THEN 'HOME_TAUGHT'
           WHEN c.outcome IN ('PERSUADING', 'UNABLE') OR ${count('CONFIRMED')} > 0 THEN 'OPEN'
           ELSE 'SUSPECTED' END AS state
    FROM dropout_case c
    CROSS JOIN LATERAL (SELECT ${first('CLEARED')} AS day) AS cleared
    CROSS JOIN LATERAL (
      SELECT min(w.on_day) AS day FROM (${CHILD_WORDS}) AS w
      WHERE w.person_id = c.person_id AND w.state = 'ENROLLED' AND NOT w.implied AND w.on_day <= ${on}
        AND (w.on_day > c.dropped_on OR c.outcome = 'RETURNED' AND w.on_day >= c.dropped_on)
    ) AS back
    WHERE c.dropped_on <= ${on}`;
}

const ORDERS = {
  DROPPED_ON: [{ expression: 'dropped_on', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** Cases in every order they may be asked in, as they stand on a day. */
export function caseList(
  day: PlainDate,
  conditions: OrderedList<keyof typeof ORDERS>['conditions'],
): OrderedList<keyof typeof ORDERS> {
  return {
    name: `dropout-cases:${day}`,
    columns: COLUMNS,
    from: `(${casesOn(day)}) AS listed`,
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DROPPED_ON', direction: 'DESC' },
    conditions,
  };
}

const COLUMNS = `id, "householdId", "personId", "divisionCode", "droppedOn", school, grade, source, state, action, reason, proven,
  visits, lessons, "lastVisitOn", "closedOn", "newestStep"`;

/** A case by its id as it stands on a day, for an act on it. */
export async function caseOn(reader: Statements, id: string, day: PlainDate): Promise<CaseRow | undefined> {
  const [row] = await reader.query<CaseRow>(`SELECT ${COLUMNS} FROM (${casesOn(day)}) AS c WHERE id = $1`, [
    id,
  ]);
  return row;
}

/** Columns and source of cases as they stand on a day, for a statement of its own. */
export function caseColumnsOn(day: PlainDate): string {
  return `${COLUMNS} FROM (${casesOn(day)}) AS c`;
}
