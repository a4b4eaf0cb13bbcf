import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Statements } from '@dixian/service';
import type { PaidFor } from '../../ground/tables';

/** Something that money may be paid for, with what is decided and what was paid of it. */
export interface Payable {
  readonly householdId: string;
  readonly personId: string | null;
  readonly divisionCode: string;
  readonly amount: Fen | null;
  readonly paid: Fen;
  readonly paidOn: PlainDate | null;
  /** The day whose law says where the money comes from; left out where it is that of the payment. */
  readonly lawOn?: PlainDate;
}

const OF = `household_id AS "householdId", person_id AS "personId", division_code AS "divisionCode"`;
const PAID = `(SELECT coalesce(sum(p.amount), 0)::bigint FROM health_payment p WHERE p.subject_id = t.id)`;
const RELIEF = `SELECT ${OF}, amount, ${PAID} AS paid, paid_on AS "paidOn", make_date(year, 12, 31) AS "lawOn"
  FROM relief_case t
  WHERE id = $1 AND household_id IS NOT NULL AND state IN ('OPEN', 'CASE', 'AMOUNT_SET', 'PAID')`;

const PAYABLES: Readonly<Record<PaidFor, string>> = {
  PREMIUM: `SELECT ${OF}, amount, paid, paid_on AS "paidOn" FROM premium_subsidy t WHERE id = $1 AND outcome = 'GRANTED'`,
  MEDICAL_AID: `SELECT ${OF}, aid AS amount, CASE WHEN paid_on IS NULL THEN ${PAID} ELSE coalesce(aid, 0) END AS paid,
    paid_on AS "paidOn" FROM medical_aid_claim t
    WHERE id = $1 AND household_id IS NOT NULL AND coalesce(outcome, 'GRANTED') = 'GRANTED'`,
  RELIEF: `${RELIEF} AND kind = 'SERIOUS_ILLNESS'`,
  EXTRA_RELIEF: `${RELIEF} AND kind = 'EXTRA'`,
};

/** What may be paid, held until the transaction ends; undefined where nothing is decided. */
export async function payableOf(
  transaction: Statements,
  paidFor: PaidFor,
  id: string,
): Promise<Payable | undefined> {
  const [row] = await transaction.query<Payable>(
    `${PAYABLES[paidFor]} FOR UPDATE`,
    [id],
    `payable-${paidFor}`,
  );
  return row;
}

/** Writes down at the thing itself that it was paid. */
export async function keepPaid(
  transaction: Statements,
  {
    paidFor,
    subjectId,
    amount,
    occurredOn,
  }: { paidFor: PaidFor; subjectId: string; amount: Fen; occurredOn: PlainDate },
): Promise<void> {
  const whole = `(SELECT coalesce(sum(p.amount), 0) FROM health_payment p WHERE p.subject_id = t.id)`;
  const sql = {
    PREMIUM: `UPDATE premium_subsidy t SET paid = paid + $2, paid_on = CASE WHEN paid + $2 >= amount THEN $3::date END WHERE id = $1`,
    MEDICAL_AID: `UPDATE medical_aid_claim t SET paid_on = CASE WHEN ${whole} >= aid THEN $3::date END WHERE id = $1 AND $2::bigint > 0`,
    RELIEF: `UPDATE relief_case t SET state = CASE WHEN ${whole} >= amount THEN 'PAID' ELSE state END,
      paid_on = CASE WHEN ${whole} >= amount THEN $3::date END, version = version + 1 WHERE id = $1 AND $2::bigint > 0`,
  };
  const statement = paidFor === 'EXTRA_RELIEF' ? sql.RELIEF : sql[paidFor];
  await transaction.query(statement, [subjectId, String(amount), occurredOn], `keep-paid-${paidFor}`);
}
