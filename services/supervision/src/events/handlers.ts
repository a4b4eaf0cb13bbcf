import type { Clock } from '@dixian/calendar';
import { type EventHandler, onEvent } from '@dixian/service';
import { recodeDivision } from '../persistence/recodings';
import { type Law, openLeadObligations } from '../use-cases/open-lead-obligations';
import { recordIdentification } from '../use-cases/record-identification';
import { recordVerification } from '../use-cases/record-verification';

/** What supervision does with the events it subscribes to. */
export function eventHandlers(law: Law, clock: Clock): EventHandler[] {
  return [
    onEvent('lead-received', (event, transaction) =>
      openLeadObligations(transaction, event, law, clock.now()),
    ),
    onEvent('lead-verified', (event, transaction) => recordVerification(transaction, event)),
    onEvent('household-identified', (event, transaction) => recordIdentification(transaction, event)),
    onEvent('division-recoded', ({ payload, recordedAt }, transaction) =>
      recodeDivision(transaction, { ...payload, recordedAt }),
    ),
  ];
}
