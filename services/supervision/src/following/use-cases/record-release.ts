import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteRelease, stopPlan } from '../persistence/released-leads';
import { withdrawFalseFlags } from '../persistence/rewrite-obligations';

/**
 * A household was released: a plan that nobody made by then is due no more, and what was flagged for later days is
 * withdrawn. Kept for later where the identification has not arrived yet; of two words the newer one stands.
 */
export async function recordRelease(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'household-released'>,
): Promise<void> {
  const { leadId, householdId } = payload;
  const releasedOn = payload.releasedOn as PlainDate | null;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  if (!(await noteRelease(transaction, lead, releasedOn, recordedAt))) return;
  await stopPlan(transaction, leadId, releasedOn, recordedAt);
  await withdrawFalseFlags(transaction, householdId, recordedAt);
}
