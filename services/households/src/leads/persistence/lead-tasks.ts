import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { OPEN_CASE } from '../../tasks/domain/task-kinds';
import { type LeadDay, verificationDue } from '../../tasks/domain/verification-due';

/** Which leads, as a statement that gives their ids. */
export interface ChosenLeads {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The leads of a ledger, whose ids are in the work table import_lead. */
export const importedLeads: ChosenLeads = { sql: 'SELECT id FROM import_lead', parameters: [] };

/**
 * Opens the task to verify each of these leads (入户核实), due by what its place sets for the day its clock began. A
 * lead that has its task, or is verified already, is left alone. The task is seen by whom its lead is seen.
 */
export function openLeadTasks(transaction: Statements, law: Law, leadIds: readonly string[]): Promise<void> {
  return openTasksOfLeads(transaction, law, { sql: 'SELECT unnest($1::uuid[])', parameters: [leadIds] });
}

/** The same for leads chosen by a statement. Working days are counted once per place and day, not once per lead. */
export async function openTasksOfLeads(
  transaction: Statements,
  law: Law,
  { sql, parameters }: ChosenLeads,
): Promise<void> {
  const days = await transaction.query<LeadDay>(
    `SELECT DISTINCT division_code AS "divisionCode", coalesce(received_on, found_on) AS since
     FROM lead WHERE id IN (${sql}) AND state = 'RECEIVED'`,
    parameters,
  );
  if (days.length === 0) return;
  const due = days.map((day) => {
    const { dueOn, clauseIds } = verificationDue(law, day);
    return { division_code: day.divisionCode, since: day.since, due_on: dueOn, clause_ids: clauseIds };
  });
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, level, sector, opened_on, due_on, clause_ids, division_code)
     SELECT 'VERIFY_LEAD', l.household_id, l.id, 'village', l.sector, d.since, d.due_on, d.clause_ids, l.division_code
     FROM lead l
     JOIN jsonb_to_recordset($${parameters.length + 1}::jsonb)
       AS d(division_code text, since date, due_on date, clause_ids text[])
       ON d.division_code = l.division_code AND d.since = coalesce(l.received_on, l.found_on)
     WHERE l.id IN (${sql}) AND l.state = 'RECEIVED'
     ON CONFLICT (county_code, kind, subject_id, step) DO NOTHING`,
    [...parameters, JSON.stringify(due)],
  );
}

/** Closes what waits for a case of the household to be opened: one is open now, and a household has one at a time. */
export async function closeCasesToOpen(
  transaction: Statements,
  { householdId, openedOn }: { householdId: string; openedOn: string },
): Promise<void> {
  await transaction.query(
    `UPDATE task SET closed_on = greatest($2::date, opened_on)
     WHERE household_id = $1 AND kind = 'CASE_STEP' AND step = '${OPEN_CASE}' AND closed_on IS NULL`,
    [householdId, openedOn],
  );
}
