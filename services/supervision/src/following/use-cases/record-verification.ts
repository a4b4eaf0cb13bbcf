import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { meetObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/**
 * Meets the verification obligation of a lead; kept for later where the lead itself has not arrived yet. Identification
 * goes on whatever the visit found: households says when a lead is settled, since a meeting decides where one is printed.
 */
export async function recordVerification(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'lead-verified'>,
): Promise<void> {
  const { leadId, householdId } = payload;
  const verifiedOn = payload.verifiedOn as PlainDate;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  await noteProgress(transaction, lead, 'verified', verifiedOn, recordedAt);
  await meetObligation(transaction, { leadId, kind: 'VERIFICATION', on: verifiedOn, recordedAt });
}
