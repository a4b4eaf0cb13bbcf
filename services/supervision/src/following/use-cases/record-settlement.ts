import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { stopReason } from '../../ground/domain/stop-reason';
import { meetObligation, stopObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { noteOutcome } from '../persistence/corrected-leads';
import { recodingsSince } from '../persistence/recodings';
import { withdrawFalseFlags } from '../persistence/rewrite-obligations';
import { settleIdentification } from '../persistence/settle-identification';
import { noteProgress, type SupervisedLead } from '../persistence/supervised-leads';

/**
 * Ends the identification clock of a lead that was settled: met where its household was identified, also by the case of
 * another lead, else stopped with the reason. Kept for later where the lead itself has not arrived yet.
 */
export async function recordSettlement(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'lead-settled'>,
): Promise<void> {
  const { leadId, householdId, outcome } = payload;
  const on = payload.settledOn as PlainDate | null;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  if (payload.corrected || on === null || outcome === null) {
    await rewriteSettlement(transaction, lead, { on, outcome }, recordedAt);
    return;
  }
  const of = { leadId, kind: 'IDENTIFICATION' as const, on, recordedAt };
  if (outcome === 'IDENTIFIED') {
    const { identifiedOn } = await noteProgress(transaction, lead, 'identified', on, recordedAt);
    // A correction that came first stands.
    if (identifiedOn !== null) await meetObligation(transaction, of);
    return;
  }
  const { closedOn } = await noteProgress(transaction, lead, 'closed', on, recordedAt, stopReason(outcome));
  if (closedOn !== null) await stopObligation(transaction, { ...of, reason: stopReason(outcome) });
}

// What was told before no longer holds; the newest of what corrects it stands.
async function rewriteSettlement(
  transaction: Statements,
  lead: SupervisedLead,
  { on, outcome }: { on: PlainDate | null; outcome: string | null },
  recordedAt: string,
): Promise<void> {
  const identified = outcome === 'IDENTIFIED';
  const reads = {
    identifiedOn: identified ? on : null,
    closedOn: identified ? null : on,
    closedAs: identified || outcome === null ? null : stopReason(outcome),
  };
  if (!(await noteOutcome(transaction, lead, reads, recordedAt))) return;
  await settleIdentification(transaction, lead.leadId, reads, recordedAt);
  await withdrawFalseFlags(transaction, lead.householdId, recordedAt);
}
