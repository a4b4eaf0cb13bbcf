import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { verificationDue } from '../../tasks/domain/verification-due';
import { type ReceivedLead, startsWithReceipt } from '../domain/clock-start';

/** Which leads, as a statement that gives their ids. */
export interface ChosenLeads {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Leads by their ids. */
export function leadsOfIds(ids: readonly string[]): ChosenLeads {
  return { sql: 'SELECT unnest($1::uuid[])', parameters: [ids] };
}

/**
 * Opens the task to verify each of these new leads (入户核实), due by what its place sets for the day its clock starts,
 * and tells supervision of each. Working days are counted once per place and day, not once per lead; the database itself
 * builds tasks and events. A task is seen by whom its lead is seen.
 */
export async function startLeads(
  transaction: Statements,
  law: Law,
  { sql, parameters }: ChosenLeads,
): Promise<void> {
  const received = await transaction.query<ReceivedLead>(
    `SELECT DISTINCT division_code AS "divisionCode", found_on AS "foundOn", received_on AS "receivedOn"
     FROM lead WHERE id IN (${sql})`,
    parameters,
  );
  if (received.length === 0) return;
  const started = [...parameters, JSON.stringify(received.map((lead) => startOf(law, lead)))];
  const startedLead = `lead l JOIN jsonb_to_recordset($${started.length}::jsonb)
    AS d(division_code text, found_on date, received_on date, counted boolean, due_on date, clause_ids text[],
      provisional boolean)
    ON (d.division_code, d.found_on) = (l.division_code, l.found_on) AND d.received_on IS NOT DISTINCT FROM l.received_on
    WHERE l.id IN (${sql})`;
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, level, sector, opened_on, due_on, clause_ids, division_code,
       provisional)
     SELECT 'VERIFY_LEAD', l.household_id, l.id, 'village', l.sector,
            CASE WHEN d.counted THEN l.received_on ELSE l.found_on END, d.due_on, d.clause_ids, l.division_code,
            d.provisional
     FROM ${startedLead}
     ON CONFLICT (county_code, kind, subject_id, step) DO NOTHING`,
    started,
  );
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-received', l.division_code, jsonb_build_object(
              'leadId', l.id, 'householdId', l.household_id, 'personId', l.person_id, 'divisionCode', l.division_code,
              'foundOn', l.found_on, 'receivedOn', CASE WHEN d.counted THEN l.received_on END,
              'channel', l.channel, 'leadType', l.lead_type, 'sector', l.sector)
     FROM ${startedLead} ORDER BY l.id`,
    started,
  );
}

/** When the clocks of a lead start, and by when the visit is due. */
export function startOf(law: Law, lead: ReceivedLead) {
  const counted = startsWithReceipt(law.policies, lead);
  const since = counted && lead.receivedOn !== null ? lead.receivedOn : lead.foundOn;
  const { dueOn, clauseIds, provisional } = verificationDue(law, { divisionCode: lead.divisionCode, since });
  return {
    division_code: lead.divisionCode,
    found_on: lead.foundOn,
    received_on: lead.receivedOn,
    counted,
    due_on: dueOn,
    clause_ids: clauseIds,
    provisional,
  };
}
