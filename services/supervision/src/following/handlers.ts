import type { Clock } from '@dixian/calendar';
import type { DomainEvent } from '@dixian/events';
import type { Law } from '@dixian/policy';
import { type EventHandler, onEvent, type Statements } from '@dixian/service';
import { type PlacedTable, tablesThat } from '../ground/placed-table';
import { followMoves, movedSince, placeLead } from './persistence/moved-households';
import { recodeDivision } from './persistence/recodings';
import { endToldDuties, openToldDuties } from './use-cases/keep-told-duties';
import { openLeadObligations } from './use-cases/open-lead-obligations';
import { recordCaseCorrection } from './use-cases/record-case-correction';
import { recordClosure } from './use-cases/record-closure';
import { recordHelpPlan } from './use-cases/record-help-plan';
import { recordIdentification } from './use-cases/record-identification';
import { recordLeadCorrection } from './use-cases/record-lead-correction';
import { recordRelease } from './use-cases/record-release';
import { recordSettlement } from './use-cases/record-settlement';
import { recordVanishing } from './use-cases/record-vanishing';
import { recordVerification } from './use-cases/record-verification';

/** What supervision does with the events it subscribes to; `tables` are those of all rooms. */
export function eventHandlers(law: Law, clock: Clock, tables: readonly PlacedTable[]): EventHandler[] {
  const ofLead = followingMoves(tables);
  const placed = tablesThat(tables, 'goes-with-lead', 'goes-with-obligation', 'stays');
  return [
    ofLead('lead-received', (event, transaction) =>
      openLeadObligations(transaction, event, law, clock.now()),
    ),
    ofLead('lead-verified', (event, transaction) => recordVerification(transaction, event)),
    ofLead('household-identified', (event, transaction) =>
      recordIdentification(transaction, event, law, clock.now()),
    ),
    ofLead('case-closed', (event, transaction) => recordClosure(transaction, event)),
    ofLead('lead-settled', (event, transaction) => recordSettlement(transaction, event)),
    ofLead('case-corrected', (event, transaction) =>
      recordCaseCorrection(transaction, event, law, clock.now()),
    ),
    ofLead('lead-corrected', (event, transaction) =>
      recordLeadCorrection(transaction, event, law, clock.now()),
    ),
    ofLead('help-plan-made', (event, transaction) => recordHelpPlan(transaction, event)),
    ofLead('household-released', (event, transaction) => recordRelease(transaction, event)),
    onEvent('obligation-triggered', (event, transaction) =>
      openToldDuties(transaction, event, law, clock.now()),
    ),
    onEvent('obligation-met', (event, transaction) => endToldDuties(transaction, event, law, clock.now())),
    onEvent('household-vanished', (event, transaction) => recordVanishing(transaction, event)),
    onEvent('household-moved', ({ payload, recordedAt }, transaction) =>
      followMoves(transaction, tables, payload, recordedAt),
    ),
    onEvent('division-recoded', ({ payload, recordedAt }, transaction) =>
      recodeDivision(transaction, placed, payload, recordedAt),
    ),
  ];
}

type OfLead =
  | 'lead-received'
  | 'lead-verified'
  | 'lead-settled'
  | 'household-identified'
  | 'case-closed'
  | 'case-corrected'
  | 'lead-corrected'
  | 'help-plan-made'
  | 'household-released';

// An event of before a move may come after it: what it recorded then follows to where the household is now.
function followingMoves(tables: readonly PlacedTable[]) {
  return <Type extends OfLead>(
    type: Type,
    handle: (event: DomainEvent<Type>, transaction: Statements) => Promise<void>,
  ): EventHandler =>
    onEvent(type, async (event, transaction) => {
      await handle(event, transaction);
      const { leadId, householdId } = event.payload;
      if (leadId === null) return;
      const now = await movedSince(transaction, { leadId, householdId }, event.recordedAt);
      if (now) await placeLead(transaction, tables, leadId, now);
    });
}
