import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { type ChosenLeads, startLeads } from '../persistence/start-leads';
import { leadsReceived } from './leads-received';

/** Begins the clocks of new leads: the task to visit, the event that opens them, and what else follows a lead. */
export async function beginLeads(transaction: Statements, law: Law, leads: ChosenLeads): Promise<void> {
  await startLeads(transaction, law, leads);
  await leadsReceived.tell(transaction, law, leads);
}
