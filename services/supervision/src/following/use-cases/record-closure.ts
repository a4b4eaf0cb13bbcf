import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { stopReason } from '../../ground/domain/stop-reason';
import { stopObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/**
 * Stops the identification clock of the lead whose case ended without a monitored household; kept for later where the
 * lead itself has not arrived yet. Cases of other kinds have no lead and stop nothing.
 */
export async function recordClosure(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'case-closed'>,
): Promise<void> {
  const { leadId, householdId, kind, outcome } = payload;
  if (leadId === null || kind !== 'IDENTIFICATION') return;
  const closedOn = payload.closedOn as PlainDate;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  const reason = stopReason(outcome);
  const progress = await noteProgress(transaction, lead, 'closed', closedOn, recordedAt, reason);
  // A correction that came first stands.
  if (progress.closedOn === null) return;
  const of = { leadId, kind: 'IDENTIFICATION' as const, on: closedOn, recordedAt };
  await stopObligation(transaction, { ...of, reason });
}
