import type { PlainDate } from '@dixian/calendar';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowPerKey,
  type Statements,
} from '@dixian/service';
import { gradualExitTable } from '../enrolment-tables';

export const EXIT_NAMES = [
  'id',
  'grantId',
  'householdId',
  'divisionCode',
  'householdKind',
  'incomePerHead',
  'incomeSource',
  'decidedOn',
  'firstDay',
  'months',
  'until',
  'flagged',
  'clauseId',
  'cancelledOn',
  'cancelReason',
  'endedOn',
  'latestIncome',
  'latestIncomeSource',
  'latestIncomeOn',
  'latestFlags',
] as const;

/** A window as it is read. */
export type ExitRow = RowOf<typeof gradualExitTable, (typeof EXIT_NAMES)[number]>;

export const EXIT_COLUMNS = gradualExitTable.select(EXIT_NAMES, 't');

const ORDERS = {
  UNTIL: [{ expression: 't.until', type: 'date' }],
  FIRST_DAY: [{ expression: 't.first_day', type: 'date' }],
} satisfies Orders;

/** Windows in every order they may be asked in. */
export function exitList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'gradual-exits',
    columns: EXIT_COLUMNS,
    from: 'gradual_exit t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'UNTIL', direction: 'ASC' },
    conditions,
  };
}

/** The window of a household that was decided by a day and not cancelled by it, the newest. */
export function exitAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<ExitRow | undefined> {
  const sql = `SELECT DISTINCT ON (t.household_id) t.household_id AS "rowKey", ${EXIT_COLUMNS} FROM gradual_exit t
    WHERE t.household_id = ANY($1::uuid[]) AND t.decided_on <= $2::date
      AND (t.cancelled_on IS NULL OR t.cancelled_on > $2::date)
    ORDER BY t.household_id, t.decided_on DESC, t.id DESC`;
  return rowPerKey<ExitRow>(context, `exit:${asOf}`, sql, [asOf]).load(householdId);
}

/** The window of a grant that has neither run out nor been cancelled by a day, held until the transaction ends. */
export async function holdRunningExit(
  transaction: Statements,
  { householdId, day }: { householdId: string; day: PlainDate },
): Promise<ExitRow | undefined> {
  const [row] = await transaction.query<ExitRow>(
    `SELECT ${EXIT_COLUMNS} FROM gradual_exit t WHERE t.household_id = $1 AND t.cancelled_on IS NULL AND t.until >= $2::date
     ORDER BY t.decided_on DESC, t.id DESC LIMIT 1 FOR UPDATE`,
    [householdId, day],
    'hold-running-exit',
  );
  return row;
}
