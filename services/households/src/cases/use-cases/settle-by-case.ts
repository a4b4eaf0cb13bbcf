import type { PlainDate } from '@dixian/calendar';
import { type Law, resolveDeadline } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import type { LeadOutcome } from '../../leads/domain/lead-outcome';
import { settleLeads } from '../../leads/persistence/settle-leads';
import { closeTasks } from '../../tasks/persistence/tasks';
import type { CaseRow } from '../persistence/cases';
import { type UnsettledLead, unsettledLeads } from '../persistence/followed-leads';

/** A household is identified once: that settles every lead found by then, its own and those that joined. */
export async function settleIdentified(
  transaction: Statements,
  law: Law,
  { id: settledBy, householdId, stateSince: settledOn }: CaseRow,
): Promise<void> {
  const leads = await unsettledLeads(transaction, [householdId]);
  const answered = leads.filter(({ foundOn }) => foundOn <= settledOn);
  await settleLeads(
    transaction,
    answered.map(({ id }) => ({ id, settledOn, settledAs: 'IDENTIFIED', settledBy })),
  );
  await endUnaskedVisits(transaction, law, answered, settledOn);
}

/**
 * A case that ends without a monitored household settles its own lead and those that had been visited by then, for it
 * looked at all of them. Who is visited later is judged by that visit.
 */
export async function settleClosed(
  transaction: Statements,
  law: Law,
  { id: settledBy, householdId, leadId, stateSince: settledOn }: CaseRow,
  settledAs: Extract<LeadOutcome, 'NO_RISK' | 'REJECTED' | 'WITHDRAWN' | 'VANISHED'>,
): Promise<void> {
  const leads = await unsettledLeads(transaction, [householdId]);
  const answered = leads.filter(
    (lead) => lead.id === leadId || (lead.foundOn <= settledOn && wasSeen(law, lead, settledOn)),
  );
  await settleLeads(
    transaction,
    answered.map(({ id }) => ({ id, settledOn, settledAs, settledBy })),
  );
  await endUnaskedVisits(transaction, law, answered, settledOn);
}

// A visit that a document asks for stays due whatever became of its lead; another would wait without a ground or a day.
async function endUnaskedVisits(
  transaction: Statements,
  law: Law,
  answered: readonly UnsettledLead[],
  on: PlainDate,
): Promise<void> {
  for (const lead of answered.filter((each) => each.verifiedOn === null && !asksForVisit(law, each)))
    await closeTasks(transaction, { kind: 'VERIFY_LEAD', subjectId: lead.id }, on);
}

// Where no document asks for a visit the case itself is the look at the household.
function wasSeen(law: Law, lead: UnsettledLead, by: string): boolean {
  return lead.verifiedOn === null ? !asksForVisit(law, lead) : lead.verifiedOn <= by;
}

/** Whether the place of a lead has it verified by a visit at home. */
export function asksForVisit(
  { policies }: Law,
  { divisionCode, foundOn, receivedOn }: Pick<UnsettledLead, 'divisionCode' | 'foundOn' | 'receivedOn'>,
): boolean {
  const at = { division: divisionCode, on: receivedOn ?? foundOn };
  return resolveDeadline(policies, { ...at, kind: 'VERIFICATION' }) !== undefined;
}
