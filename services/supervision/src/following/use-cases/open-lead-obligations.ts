import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { openObligations } from '../../obligations/persistence/open-obligations';
import { obligationsOfLead } from '../domain/obligations-of-lead';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteLead } from '../persistence/supervised-leads';

/**
 * Opens the obligations of a received lead; a second delivery changes nothing. The rule is that of the place as it
 * was coded when the lead was recorded, the rows carry the code it has now.
 */
export async function openLeadObligations(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'lead-received'>,
  law: Law,
  now: Date,
): Promise<void> {
  const { leadId, householdId } = payload;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  const progress = await noteLead(transaction, lead);
  const obligations = obligationsOfLead(
    {
      divisionCode: payload.divisionCode,
      foundOn: payload.foundOn as PlainDate,
      receivedOn: (payload.receivedOn ?? null) as PlainDate | null,
    },
    law,
  );
  if (obligations.length === 0) return;
  const source = { ...lead, personId: payload.personId ?? null, sector: payload.sector ?? null };
  await openObligations(transaction, source, obligations, progress, now);
}
