import type { PlainDate } from '@dixian/calendar';
import type { Conditions, OrderedList, Orders, Statements } from '@dixian/service';
import type { RemedyKind } from '../tables';

/** Unsafe housing of a household that is to be remedied, with what was last said of how. */
export interface UnsafeHousingRow {
  readonly householdId: string;
  readonly divisionCode: string;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  /** Days since it was found, or until it was remedied. */
  readonly age: number;
}

// Where a document asks for a remedy it is a task; elsewhere one is on record once it was chosen.
const UNSAFE = (today: string) => `(SELECT o.*, coalesce(o.closed_on, ${today}) - o.opened_on AS age FROM (
    SELECT coalesce(t.household_id, r.household_id) AS household_id, coalesce(t.division_code, r.division_code) AS division_code,
      coalesce(t.county_code, r.county_code) AS county_code, coalesce(t.opened_on, r.first_on) AS opened_on,
      CASE WHEN t.household_id IS NOT NULL THEN t.closed_on WHEN r.done THEN r.occurred_on END AS closed_on, r.kind
    FROM (SELECT household_id, division_code, county_code, opened_on, closed_on FROM duty_task
          WHERE kind = 'REMEDY_HOUSE' AND household_id IS NOT NULL) AS t
    FULL JOIN (
      SELECT DISTINCT ON (household_id) household_id, division_code, county_code, kind, done, occurred_on,
        min(occurred_on) OVER (PARTITION BY household_id) AS first_on
      FROM housing_remedy ORDER BY household_id, occurred_on DESC, id DESC
    ) AS r ON r.household_id = t.household_id
  ) AS o)`;

const ORDERS = {
  OPENED_ON: [{ expression: 'opened_on', type: 'date' }],
  CLOSED_ON: [{ expression: 'closed_on', type: 'date', absent: 'NULL' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
} satisfies Orders;

/** Unsafe housing that is to be remedied, the oldest first. */
export function remedyList(
  today: PlainDate,
  conditions: (add: Conditions) => Conditions,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'housing-remedies',
    columns: `household_id AS "householdId", division_code AS "divisionCode", opened_on AS "openedOn", closed_on AS "closedOn", age`,
    from: `${UNSAFE(`date '${today}'`)} AS unsafe`,
    orders: ORDERS,
    tie: { expression: 'household_id', type: 'uuid' },
    usual: { field: 'OPENED_ON', direction: 'ASC' },
    conditions,
  };
}

/** The remedy that was last said of each household, where it is said to be done. */
export async function remediedOn(
  reader: Statements,
  householdIds: readonly string[],
): Promise<ReadonlyMap<string, { kind: RemedyKind; on: PlainDate }>> {
  const rows = await reader.query<{ householdId: string; kind: RemedyKind; on: PlainDate; done: boolean }>(
    `SELECT DISTINCT ON (household_id) household_id AS "householdId", kind, occurred_on AS "on", done FROM housing_remedy
     WHERE household_id = ANY($1::uuid[]) ORDER BY household_id, occurred_on DESC, id DESC`,
    [householdIds],
    'remedied-on',
  );
  return new Map(
    rows.filter(({ done }) => done).map(({ householdId, kind, on }) => [householdId, { kind, on }]),
  );
}
