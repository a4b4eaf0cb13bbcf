import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { ToldTable } from '@dixian/register';
import {
  type Conditions,
  type OrderedList,
  type Orders,
  type RequestContext,
  type RowOf,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { reliefCase } from '../tables';

export const RELIEF_NAMES = [
  'id',
  'householdId',
  'householdCode',
  'divisionCode',
  'appliedOn',
  'cause',
  'difficulty',
  'affectsLiving',
  'emergency',
  'members',
  'paidFirst',
  'amount',
  'approver',
  'decidedOn',
  'caseRecord',
  'paid',
  'paidOn',
  'stillDifficultOn',
  'source',
] as const;

/** A case of relief as it is read. */
export type ReliefRow = RowOf<typeof reliefCase, (typeof RELIEF_NAMES)[number]>;

export const RELIEF_COLUMNS = reliefCase.select(RELIEF_NAMES, 't');

const ORDERS = { APPLIED_ON: [{ expression: 't.applied_on', type: 'date' }] } satisfies Orders;

/** Cases of relief in every order they may be asked in. */
export function reliefList(conditions: (add: Conditions) => Conditions): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'relief-cases',
    columns: RELIEF_COLUMNS,
    from: 'relief_case t',
    orders: ORDERS,
    tie: { expression: 't.id', type: 'uuid' },
    usual: { field: 'APPLIED_ON', direction: 'DESC' },
    conditions,
  };
}

/** A household's case, held until the transaction ends. */
export async function holdCase(
  transaction: Statements,
  { reliefId, householdId }: { reliefId: string; householdId: string },
): Promise<ReliefRow | undefined> {
  const [row] = await transaction.query<ReliefRow>(
    `SELECT ${RELIEF_COLUMNS} FROM relief_case t WHERE t.id::text = $1 AND t.household_id = $2 FOR UPDATE`,
    [reliefId, householdId],
    'hold-relief-case',
  );
  return row;
}

/** Relief that a household asked for within a year before a day, the newest first. */
export function reliefOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<ReliefRow[]> {
  const sql = `SELECT t.household_id AS "rowKey", ${RELIEF_COLUMNS} FROM relief_case t
    WHERE t.household_id = ANY($1::uuid[]) AND t.applied_on <= $2::date AND t.applied_on > $2::date - interval '1 year'
    ORDER BY t.household_id, t.applied_on DESC, t.id DESC`;
  return rowsOfEach<ReliefRow>(context, `relief:${asOf}`, sql, [asOf]).load(householdId);
}

/** The place among cases of one household, day and amount, as a ledger tells them apart; of a new one the next. */
export async function placeAmongEquals(
  transaction: Statements,
  { id, householdCode }: Pick<ReliefRow, 'id' | 'householdCode'>,
  { decidedOn, amount }: { decidedOn: PlainDate; amount: Fen },
): Promise<number> {
  const [row] = await transaction.query<{ place: number }>(
    `SELECT coalesce(max(occurrence), 0)::int + 1 AS place FROM relief_case
     WHERE household_code = $1 AND decided_on = $2 AND amount = $3 AND id <> $4`,
    [householdCode, decidedOn, amount, id],
    'place-among-equals',
  );
  return row?.place ?? 1;
}

/** Whether the county delegated the township of a village on a day. */
export async function isDelegated(
  transaction: Statements,
  village: string,
  day: PlainDate,
): Promise<boolean> {
  const rows = await transaction.query(
    `SELECT FROM relief_delegation WHERE division_code = left($1, 9) AND from_day <= $2::date
       AND (until_day IS NULL OR until_day >= $2::date) AND (ended_on IS NULL OR ended_on > $2::date) LIMIT 1`,
    [village, day],
    'is-delegated',
  );
  return rows.length > 0;
}

/** What was paid is a measure delivered and money paid. */
export const TOLD_RELIEF: ToldTable = {
  table: 'relief_case',
  events: [
    {
      type: 'measure-delivered',
      list: 'measures',
      item: `jsonb_build_object('deliveryId', t.id, 'householdId', t.household_id, 'personId', NULL,
        'divisionCode', t.division_code, 'family', 'COMPREHENSIVE_SUPPORT', 'name', '临时救助', 'deliveredOn', t.paid_on,
        'amount', t.paid::text, 'department', '民政', 'source', t.source)`,
      where: 't.paid IS NOT NULL',
    },
    {
      type: 'money-paid',
      list: 'payments',
      item: `jsonb_build_object('paymentId', t.id, 'householdId', t.household_id, 'divisionCode', t.division_code,
        'right', '临时救助', 'amount', to_char(t.paid / 100.0, 'FM999999999990.00'), 'source', NULL, 'level', NULL,
        'paidOn', t.paid_on, 'department', '民政', 'withdrawn', false)`,
      where: 't.paid IS NOT NULL',
    },
  ],
};
