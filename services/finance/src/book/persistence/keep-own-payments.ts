import type { PlainDate } from '@dixian/calendar';
import type { FundLevel } from '@dixian/department';
import type { Fen } from '@dixian/money';
import type { Statements } from '@dixian/service';

/** Money that this department pays itself. */
export interface OwnPayment {
  readonly id: string;
  readonly householdId: string | null;
  readonly divisionCode: string;
  readonly right: string;
  readonly amount: Fen;
  readonly source: string | null;
  readonly level: FundLevel | null;
  readonly paidOn: PlainDate;
}

/** Writes a payment of the department's own into the fund book, once. */
export async function keepOwnPayment(transaction: Statements, payment: OwnPayment): Promise<void> {
  const { id, householdId, divisionCode, right, amount, source, level, paidOn } = payment;
  await transaction.query(
    `INSERT INTO paid_money (id, household_id, division_code, paid_for, amount, source, level, paid_on, department, withdrawn,
       told_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '财政', false, service_now()) ON CONFLICT (id) DO NOTHING`,
    [id, householdId, divisionCode, right, amount, source, level, paidOn],
    'keep-own-payment',
  );
}

/** The same of many, given by a query: id, household_id, division_code, paid_for, amount, source, level, paid_on. */
export async function keepOwnPayments(
  transaction: Statements,
  rows: { readonly sql: string; readonly parameters: readonly unknown[] },
): Promise<void> {
  await transaction.query(
    `INSERT INTO paid_money (id, household_id, division_code, paid_for, amount, source, level, paid_on, department, withdrawn,
       told_at)
     SELECT id, household_id, division_code, paid_for, amount, source, level, paid_on, '财政', false, service_now()
     FROM (${rows.sql}) AS paid ON CONFLICT (id) DO NOTHING`,
    rows.parameters,
  );
}
