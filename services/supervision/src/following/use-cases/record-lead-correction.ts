import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { openObligations } from '../../obligations/persistence/open-obligations';
import { obligationsOfLead } from '../domain/obligations-of-lead';
import { recoded } from '../domain/recoding';
import { noteCorrectedLead } from '../persistence/corrected-leads';
import { recodingsSince } from '../persistence/recodings';
import { neverRan, rewriteObligations, withdrawFalseFlags } from '../persistence/rewrite-obligations';

/**
 * Follows a correction of a lead: its clocks count from the corrected days and belong to the household it is about; those of
 * a lead that was withdrawn never ran. Of two corrections the newer one stands.
 */
export async function recordLeadCorrection(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'lead-corrected'>,
  law: Law,
  now: Date,
): Promise<void> {
  const { leadId, householdId, divisionCode: division, withdrawn } = payload;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(division, recodings) };
  const progress = await noteCorrectedLead(transaction, lead, recordedAt);
  if (!progress) return;
  const days = {
    divisionCode: division,
    foundOn: payload.foundOn as PlainDate,
    receivedOn: payload.receivedOn as PlainDate | null,
  };
  const obligations = obligationsOfLead(days, law);
  const source = { ...lead, personId: payload.personId ?? null, sector: payload.sector ?? null };
  await openObligations(transaction, source, obligations, progress, now);
  await rewriteObligations(transaction, lead, obligations, progress);
  if (withdrawn) await neverRan(transaction, leadId, ['VERIFICATION', 'IDENTIFICATION', 'PLAN'], recordedAt);
  await withdrawFalseFlags(transaction, householdId, recordedAt);
}
