import type { PlainDate } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';
import { stopObligation } from '../../overdue/persistence/end-obligation';
import { recoded } from '../domain/recoding';
import { recodingsSince } from '../persistence/recodings';
import { noteProgress } from '../persistence/supervised-leads';

const KINDS = ['VERIFICATION', 'IDENTIFICATION', 'PLAN'] as const;

/** Stops every clock of the leads of a household of which nobody is left; nobody has to be visited or planned for. */
export async function recordVanishing(
  transaction: Statements,
  { payload, recordedAt }: DomainEvent<'household-vanished'>,
): Promise<void> {
  const { householdId, leadIds } = payload;
  const endedOn = payload.endedOn as PlainDate;
  const divisionCode = recoded(payload.divisionCode, await recodingsSince(transaction, recordedAt));
  for (const leadId of leadIds) {
    const lead = { leadId, householdId, divisionCode };
    await noteProgress(transaction, lead, 'closed', endedOn, recordedAt, 'VANISHED');
    for (const kind of KINDS) {
      await stopObligation(transaction, { leadId, kind, on: endedOn, recordedAt, reason: 'VANISHED' });
    }
  }
}
