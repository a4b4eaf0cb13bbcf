import type { Statements } from '@dixian/service';

/** Tells supervision of the leads whose ids are in the work table import_lead, an event each. */
export async function publishLedgerLeads(transaction: Statements): Promise<void> {
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT 'lead-received', l.division_code, jsonb_build_object(
              'leadId', l.id, 'householdId', l.household_id, 'personId', l.person_id, 'divisionCode', l.division_code,
              'foundOn', l.found_on, 'receivedOn', l.received_on, 'channel', l.channel, 'leadType', l.lead_type,
              'sector', l.sector)
     FROM import_lead i JOIN lead l ON l.id = i.id ORDER BY l.id`,
  );
}
