import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { LeadRow } from './leads';
import { startOf } from './start-leads';

/** Writes the task to verify a lead anew by its corrected days; that of a lead that was withdrawn was never open. */
export async function restartLead(transaction: Statements, law: Law, lead: LeadRow): Promise<void> {
  const { counted, due_on: dueOn, clause_ids: clauseIds } = startOf(law, lead);
  const openedOn = counted && lead.receivedOn !== null ? lead.receivedOn : lead.foundOn;
  await transaction.query(
    `UPDATE task SET opened_on = $2::date, due_on = $3::date, clause_ids = $4,
       closed_on = CASE WHEN $5::boolean THEN $2::date ELSE greatest(closed_on, $2::date) END
     WHERE kind = 'VERIFY_LEAD' AND subject_id = $1 AND step = ''`,
    [lead.id, openedOn, dueOn, clauseIds, lead.withdrawnOn !== null && lead.verifiedOn === null],
  );
  if (lead.withdrawnOn === null) return;
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on) WHERE subject_id = $1 AND closed_on IS NULL`,
    [lead.id, lead.withdrawnOn],
  );
}
