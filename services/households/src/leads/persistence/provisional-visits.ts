import type { Statements } from '@dixian/service';
import type { LeadDay, TaskDue } from '../../tasks/domain/verification-due';

/** Where and since when visits wait whose day rests on a calendar that is not out. */
export function provisionalVisits(transaction: Statements): Promise<LeadDay[]> {
  return transaction.query<LeadDay>(
    `SELECT DISTINCT division_code AS "divisionCode", opened_on AS since FROM task
     WHERE provisional AND kind = 'VERIFY_LEAD'`,
  );
}

/** Gives those tasks their day as counted now. */
export async function applyVisitDays(
  transaction: Statements,
  days: readonly (LeadDay & TaskDue)[],
): Promise<void> {
  await transaction.query(
    `UPDATE task t SET due_on = d."dueOn", provisional = d.provisional
     FROM jsonb_to_recordset($1::jsonb) AS d("divisionCode" text, since date, "dueOn" date, provisional boolean)
     WHERE t.provisional AND t.kind = 'VERIFY_LEAD' AND t.division_code = d."divisionCode" AND t.opened_on = d.since`,
    [JSON.stringify(days)],
    'apply-visit-days',
  );
}
