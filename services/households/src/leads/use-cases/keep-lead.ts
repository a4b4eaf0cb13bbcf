import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { NewLead } from '../domain/receive-lead';
import { insertLead, keptLead } from '../persistence/lead-records';
import type { LeadRow } from '../persistence/leads';
import { leadsOfIds } from '../persistence/start-leads';
import { beginLeads } from './begin-leads';

/** Keeps a lead that was decided on: the row, the task to verify it, and the event that opens its clocks. */
export async function keepLead(
  transaction: Statements,
  law: Law,
  lead: NewLead & { divisionCode: string; receivedBy: string },
): Promise<LeadRow> {
  const { id } = await insertLead(transaction, lead);
  await beginLeads(transaction, law, leadsOfIds([id]));
  return keptLead(transaction, id);
}
