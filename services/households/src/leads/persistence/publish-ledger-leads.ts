import type { Statements } from '@dixian/service';
import { type ChosenLeads, importedLeads } from './lead-tasks';

/** Tells supervision of the leads whose ids are in the work table import_lead, an event each. */
export function publishLedgerLeads(transaction: Statements): Promise<void> {
  return publishLeads(transaction, importedLeads);
}

/** Tells supervision of leads chosen by a statement, an event each; the database itself builds them. */
export async function publishLeads(transaction: Statements, { sql, parameters }: ChosenLeads): Promise<void> {
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-received', l.division_code, jsonb_build_object(
              'leadId', l.id, 'householdId', l.household_id, 'personId', l.person_id, 'divisionCode', l.division_code,
              'foundOn', l.found_on, 'receivedOn', l.received_on, 'channel', l.channel, 'leadType', l.lead_type,
              'sector', l.sector)
     FROM lead l WHERE l.id IN (${sql}) ORDER BY l.id`,
    parameters,
  );
}
