import type { PlainDate } from '@dixian/calendar';
import { heldRows } from '@dixian/recording';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsById,
  type Statements,
} from '@dixian/service';
import type { HeldPost } from '../../posts/persistence/agreement-statements';
import { postMonth } from './tables';

const NAMES = [
  'id',
  'householdId',
  'personId',
  'householdCode',
  'divisionCode',
  'post',
  'month',
  'daysAttended',
  'attendedOn',
  'due',
  'paidOn',
  'paidAmount',
  'assumedOn',
  'insurancePaid',
  'fundSource',
  'fundLevel',
  'source',
] as const;

/** Columns of a month as it is read. */
export const MONTH_COLUMNS = postMonth.select(NAMES);

/** Months as acts take them. */
export const months = heldRows(postMonth, NAMES);

/** A month of a post as it is read. */
export type MonthRow = RowOf<typeof postMonth, (typeof NAMES)[number]>;

/** How far a month has come. */
export const MONTH_STATES = {
  PAID: 'paid_on IS NOT NULL',
  ATTENDED: 'paid_on IS NULL AND days_attended IS NOT NULL',
  DUE: 'paid_on IS NULL AND days_attended IS NULL',
} as const;

export type MonthState = keyof typeof MONTH_STATES;

/** How far a row has come. */
export function monthState({ paidOn, daysAttended }: MonthRow): MonthState {
  if (paidOn !== null) return 'PAID';
  return daysAttended === null ? 'DUE' : 'ATTENDED';
}

const ORDERS = {
  MONTH: [{ expression: 'month', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text' }],
  HOUSEHOLD_CODE: [{ expression: 'household_code', type: 'text' }],
} satisfies Orders;

/** Months in every order they may be asked in. */
export function monthList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'post-months',
    columns: MONTH_COLUMNS,
    from: 'post_month',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'MONTH', direction: 'DESC' },
    conditions,
  };
}

/** A month by id, for a request. */
export function monthById(context: RequestContext, id: string): Promise<MonthRow | undefined> {
  return rowsById<MonthRow>(context, 'post_month', MONTH_COLUMNS).load(id);
}

/** The month of a post, kept from others until the transaction ends; it is written where there is none yet. */
export async function holdMonth(
  transaction: Statements,
  post: HeldPost,
  month: PlainDate,
  account: string,
): Promise<MonthRow> {
  const of = `FROM public_welfare_post p WHERE p.id = $1`;
  const [held] = await transaction.query<MonthRow>(
    `SELECT ${postMonth.select(NAMES, 't')} FROM post_month t
     WHERE (t.certificate_index, t.post) = (SELECT p.certificate_index, p.post ${of}) AND t.month = $2::date
     ORDER BY t.occurrence LIMIT 1 FOR UPDATE OF t`,
    [post.id, month],
  );
  if (held) return held;
  const [row] = await transaction.query<MonthRow>(
    `INSERT INTO post_month (household_code, certificate_index, household_id, person_id, division_code, post, month, due, source,
       recorded_by)
     SELECT p.household_code, p.certificate_index, p.household_id, p.person_id, p.division_code, p.post, $2::date, p.monthly_pay,
       $3, $4 ${of}
     RETURNING ${MONTH_COLUMNS}`,
    [post.id, month, DEPARTMENT_ENTRY, account],
  );
  if (!row) throw new Error('The month was not written.');
  return row;
}
