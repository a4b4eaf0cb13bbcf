import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { inWholeCountry } from '../../ground/persistence/whole-country';
import { settleLeads } from '../../leads/persistence/settle-leads';
import { type ChosenLeads, leadsOfIds } from '../../leads/persistence/start-leads';
import type { PeriodRow } from '../../periods/persistence/periods';
import { repeatsSteps } from '../domain/case-rules';
import {
  closeTasksOfSettled,
  householdsOfLeads,
  householdsWithLeads,
  type UnsettledLead,
  unsettledLeads,
} from '../persistence/followed-leads';
import { holdHouseholdsOfLeads, includedMonthOf } from '../persistence/hold-case';
import { followOpenLeads } from './follow-open-leads';

/** New leads: those of households that are monitored are settled at once, the others may join a case. */
export async function followReceived(transaction: Statements, law: Law, leads: ChosenLeads): Promise<void> {
  const householdIds = await householdsOfLeads(transaction, leads);
  await followLeads(transaction, law, householdIds);
}

/** A lead was visited: what is to be done next depends on what the visit found. */
export async function followVerified(transaction: Statements, law: Law, leadId: string): Promise<void> {
  await followReceived(transaction, law, leadsOfIds([leadId]));
}

/** A national export says of many households that they are monitored. */
export async function followKeptPeriods(
  transaction: Statements,
  law: Law,
  { sql }: { readonly sql: string },
): Promise<void> {
  await followLeads(transaction, law, await householdsWithLeads(transaction, sql));
}

/** Leads came to another place or household, which is held already. */
export async function followMoved(
  transaction: Statements,
  law: Law,
  householdIds: readonly string[],
): Promise<void> {
  await followLeads(transaction, law, householdIds, { isHeld: true });
}

/** A household is monitored from now on: its leads have come to their end. */
export async function followPeriod(
  transaction: Statements,
  law: Law,
  { householdId }: PeriodRow,
): Promise<void> {
  await followLeads(transaction, law, [householdId]);
}

/**
 * Brings the leads of households to where these stand: a lead of a monitored household is settled, one of a household in
 * procedure joins its case, and the rest have a task as soon as they are visited. Whoever asks, all leads of the
 * household are looked at, those of other departments too; nothing of them is shown.
 */
export async function followLeads(
  transaction: Statements,
  law: Law,
  householdIds: readonly string[],
  { isHeld = false }: { isHeld?: boolean } = {},
): Promise<void> {
  if (householdIds.length === 0) return;
  await inWholeCountry(transaction, async () => {
    if (!isHeld) await holdHouseholdsOfLeads(transaction, householdIds);
    await settleMonitored(transaction, law, householdIds);
    await followOpenLeads(transaction, law, await unsettledLeads(transaction, householdIds));
    await closeTasksOfSettled(transaction, householdIds);
  });
}

async function settleMonitored(
  transaction: Statements,
  law: Law,
  householdIds: readonly string[],
): Promise<void> {
  const settled = [];
  for (const lead of await unsettledLeads(transaction, householdIds)) {
    const { id, identifiedOn, foundOn, byCase } = lead;
    if (identifiedOn === null || (await goesOnAnyway(transaction, law, lead))) continue;
    // Found before the household was identified here, its days are met by that; found after, there is nothing to identify.
    const settledAs =
      byCase && foundOn <= identifiedOn ? ('IDENTIFIED' as const) : ('ALREADY_MONITORED' as const);
    const [, settledOn = foundOn] = [identifiedOn, foundOn].toSorted();
    settled.push({ id, settledOn, settledAs });
  }
  await settleLeads(transaction, settled);
}

// Who was taken over from elsewhere repeats the steps where its place has it so.
async function goesOnAnyway(transaction: Statements, law: Law, lead: UnsettledLead): Promise<boolean> {
  if (!lead.onlyTakenOver) return false;
  const { householdId, divisionCode: openedIn, foundOn, verifiedOn, channel } = lead;
  const includedMonth = await includedMonthOf(transaction, householdId);
  const origin = { kind: 'IDENTIFICATION' as const, openedIn, openedOn: verifiedOn ?? foundOn, foundOn };
  return repeatsSteps(law, { ...origin, channel, includedMonth });
}
