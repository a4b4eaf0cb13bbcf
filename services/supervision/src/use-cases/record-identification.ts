import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { recoded } from '../domain/recoding';
import { meetObligation } from '../persistence/open-obligations';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/** Meets the identification obligation of the lead that began a case; kept for later where the lead itself has not arrived yet. */
export async function recordIdentification(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'household-identified'>,
): Promise<void> {
  const { leadId, householdId } = payload;
  const identifiedOn = payload.identifiedOn as PlainDate;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  await noteProgress(transaction, lead, 'identified', identifiedOn, recordedAt);
  await meetObligation(transaction, leadId, 'IDENTIFICATION', identifiedOn, recordedAt);
}
