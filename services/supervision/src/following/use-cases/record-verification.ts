import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { meetObligation } from '../../obligations/persistence/open-obligations';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/**
 * Meets the verification obligation of a lead; kept for later where the lead itself has not arrived yet. Identification
 * goes on whatever the visit found: whether there is a risk is for the meeting to say, and no clause ends its days with a
 * visit. The case that closes without a risk stops them.
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
  await meetObligation(transaction, leadId, 'VERIFICATION', verifiedOn, recordedAt);
}
