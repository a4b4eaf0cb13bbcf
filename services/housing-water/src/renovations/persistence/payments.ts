import type { PlainDate } from '@dixian/calendar';
import type { FundLevel } from '@dixian/department';
import type { Fen } from '@dixian/money';
import type { RecordedBy } from '@dixian/recording';
import { DEPARTMENT_ENTRY, type RegisteredHousehold, type ToldTable } from '@dixian/register';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { renovationPayment } from '../tables';

const NAMES = [
  'id',
  'renovationId',
  'startedOn',
  'paidOn',
  'amount',
  'fundSource',
  'fundLevel',
  'source',
  'recordedAt',
] as const;

/** A payment of a renovation as it is read. */
export type PaymentRow = RowOf<typeof renovationPayment, (typeof NAMES)[number]>;

export const PAYMENT_COLUMNS = renovationPayment.select(NAMES);

/** The fund book is told of every payment of a known household. */
export const TOLD_PAYMENTS: ToldTable = {
  table: 'renovation_payment',
  events: [
    {
      type: 'money-paid',
      list: 'payments',
      item: `jsonb_build_object('paymentId', t.id, 'householdId', t.household_id, 'divisionCode', t.division_code,
        'right', '农村危房改造补助', 'amount', to_char(t.amount / 100.0, 'FM99999999999990.00'),
        'source', nullif(t.fund_source, ''), 'level', nullif(t.fund_level, ''), 'paidOn', t.paid_on,
        'department', '住建', 'withdrawn', false)`,
    },
  ],
};

/** Writes a payment down that no ledger listed; who calls it holds the turn to match. */
export async function insertPayment(
  transaction: Statements,
  household: RegisteredHousehold,
  paid: {
    renovationId: string;
    startedOn: PlainDate;
    paidOn: PlainDate;
    amount: Fen;
    fundSource: string;
    fundLevel: FundLevel | '';
  },
  { account }: RecordedBy,
): Promise<PaymentRow> {
  const [last] = await transaction.query<{ place: number }>(
    `SELECT coalesce(max(occurrence), 0) AS place FROM renovation_payment
     WHERE household_code = $1 AND (started_on, paid_on, amount, fund_source, fund_level) = ($2, $3, $4, $5, $6)`,
    [household.code, paid.startedOn, paid.paidOn, paid.amount, paid.fundSource, paid.fundLevel],
  );
  const { id: householdId, code: householdCode, divisionCode } = household;
  const occurrence = (last?.place ?? 0) + 1;
  return transaction.insert(
    renovationPayment,
    { ...paid, householdId, householdCode, divisionCode, occurrence, account, source: DEPARTMENT_ENTRY },
    NAMES,
  );
}

/** Payments of ledgers belong to the renovation of their household with that start; gives the renovations concerned. */
export async function linkPayments(
  transaction: Statements,
  householdIds?: readonly string[],
): Promise<string[]> {
  const which = householdIds ? 'AND p.household_id = ANY($1::uuid[])' : '';
  const rows = await transaction.query<{ id: string }>(
    `UPDATE renovation_payment p SET renovation_id = r.id
     FROM (SELECT DISTINCT ON (household_code, started_on) household_code, started_on, id FROM renovation
           WHERE household_code IS NOT NULL ORDER BY household_code, started_on, occurrence) AS r
     WHERE p.renovation_id IS NULL AND p.household_code = r.household_code AND p.started_on = r.started_on ${which}
     RETURNING r.id`,
    householdIds ? [householdIds] : [],
  );
  return [...new Set(rows.map(({ id }) => id))];
}

/** Payments of a renovation, the earliest first; one statement per request. */
export function paymentsOf(context: RequestContext, renovationId: string): Promise<PaymentRow[]> {
  const sql = `SELECT renovation_id AS "rowKey", ${PAYMENT_COLUMNS} FROM renovation_payment
    WHERE renovation_id = ANY($1::uuid[]) ORDER BY paid_on, id`;
  return rowsOfEach<PaymentRow>(context, 'renovation-payments', sql).load(renovationId);
}
