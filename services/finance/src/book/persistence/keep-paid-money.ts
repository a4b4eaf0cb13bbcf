import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps what other departments paid; of one payment the news that was recorded last counts, in whatever order it comes. */
export async function keepPaidMoney(
  transaction: Statements,
  { payload, recordedAt }: Pick<DomainEvent<'money-paid'>, 'payload' | 'recordedAt'>,
): Promise<void> {
  await transaction.query(
    `MERGE INTO paid_money AS m
     USING (SELECT p.*, coalesce(h.division_code, p."divisionCode") AS place
            FROM jsonb_to_recordset($1::jsonb) AS p("paymentId" uuid, "householdId" uuid, "divisionCode" text, "right" text,
              amount numeric, source text, level text, "paidOn" date, department text, withdrawn boolean)
            LEFT JOIN registered_household h ON h.id = p."householdId") AS p
     ON m.id = p."paymentId"
     WHEN MATCHED AND m.told_at <= $2::timestamptz THEN
       UPDATE SET household_id = p."householdId", division_code = p.place, paid_for = p."right",
         amount = (p.amount * 100)::bigint, source = p.source, level = p.level, paid_on = p."paidOn",
         department = p.department, withdrawn = p.withdrawn, told_at = $2::timestamptz
     WHEN NOT MATCHED THEN
       INSERT (id, household_id, division_code, paid_for, amount, source, level, paid_on, department, withdrawn, told_at)
       VALUES (p."paymentId", p."householdId", p.place, p."right", (p.amount * 100)::bigint, p.source, p.level, p."paidOn",
         p.department, p.withdrawn, $2::timestamptz)`,
    [JSON.stringify(payload.payments), recordedAt],
    'keep-paid-money',
  );
}
