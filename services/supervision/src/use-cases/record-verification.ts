import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { recoded } from '../domain/recoding';
import { meetVerification } from '../persistence/open-obligations';
import { recodingsSince } from '../persistence/recodings';
import { noteVerification } from '../persistence/supervised-leads';

/** Meets the verification obligation of a lead; kept for later where the lead itself has not arrived yet. */
export async function recordVerification(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'lead-verified'>,
): Promise<void> {
  const { leadId, householdId } = payload;
  const verifiedOn = payload.verifiedOn as PlainDate;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  await noteVerification(transaction, lead, verifiedOn, recordedAt);
  await meetVerification(transaction, leadId, verifiedOn, recordedAt);
}
