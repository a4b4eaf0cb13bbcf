import type { Law } from '@dixian/policy';
import { publish, type Statements } from '@dixian/service';
import type { NewLead } from '../domain/receive-lead';
import { insertLead } from '../persistence/lead-records';
import { openLeadTasks } from '../persistence/lead-tasks';
import type { LeadRow } from '../persistence/leads';

/** Keeps a lead that was decided on: the row, the task to verify it, and the event that opens its clocks. PA-2025-1.2a. */
export async function keepLead(
  transaction: Statements,
  law: Law,
  lead: NewLead & { divisionCode: string; account: string; key: string },
): Promise<LeadRow> {
  const { divisionCode } = lead;
  const row = await insertLead(transaction, lead);
  await openLeadTasks(transaction, law, [row.id]);
  await publish(transaction, {
    type: 'lead-received',
    divisionCode,
    payload: {
      leadId: row.id,
      householdId: row.householdId,
      personId: row.personId,
      divisionCode,
      foundOn: row.foundOn,
      receivedOn: row.receivedOn,
      channel: row.channel,
      leadType: row.leadType,
      sector: row.sector,
    },
  });
  return row;
}
