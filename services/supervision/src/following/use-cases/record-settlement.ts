import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { stopReason } from '../../ground/domain/stop-reason';
import { meetObligation, stopObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/**
 * Ends the identification clock of a lead that was settled: met where its household was identified, also by the case of
 * another lead, else stopped with the reason. Kept for later where the lead itself has not arrived yet.
 */
export async function recordSettlement(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'lead-settled'>,
): Promise<void> {
  const { leadId, householdId, outcome } = payload;
  const on = payload.settledOn as PlainDate;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  const of = { leadId, kind: 'IDENTIFICATION' as const, on, recordedAt };
  if (outcome === 'IDENTIFIED') {
    await noteProgress(transaction, lead, 'identified', on, recordedAt);
    await meetObligation(transaction, of);
    return;
  }
  await noteProgress(transaction, lead, 'closed', on, recordedAt, stopReason(outcome));
  await stopObligation(transaction, { ...of, reason: stopReason(outcome) });
}
