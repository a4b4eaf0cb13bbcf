import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { meetObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

/**
 * Meets the plan obligation of the identification that a lead led to; kept for later where that has not arrived yet.
 * A time of monitoring without a lead has no clock to meet.
 */
export async function recordHelpPlan(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'help-plan-made'>,
): Promise<void> {
  const { leadId, householdId } = payload;
  if (leadId === null) return;
  const madeOn = payload.madeOn as PlainDate;
  const recodings = await recodingsSince(transaction, recordedAt);
  const lead = { leadId, householdId, divisionCode: recoded(payload.divisionCode, recodings) };
  await noteProgress(transaction, lead, 'planned', madeOn, recordedAt);
  await meetObligation(transaction, { leadId, kind: 'PLAN', on: madeOn, recordedAt });
}
