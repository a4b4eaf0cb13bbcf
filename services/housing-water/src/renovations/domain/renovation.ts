import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';

/** What the state of a renovation follows from; amounts in fen. */
export interface RenovationFacts {
  /** 验收日 where the ledger keeps that heading, else 竣工日. */
  completedOn: PlainDate | null;
  startedOn?: PlainDate;
  approvedOn?: PlainDate | null;
  grant: Fen;
  paid: Fen;
}

export type RenovationState = 'PLANNED' | 'APPROVED' | 'UNDER_WAY' | 'COMPLETE_UNPAID' | 'COMPLETE_AND_PAID';

/** Grant less what is paid; zero where more was paid than granted. */
export function outstandingGrant({ grant, paid }: Pick<RenovationFacts, 'grant' | 'paid'>): Fen {
  return paid >= grant ? 0n : grant - paid;
}

/** Where a renovation stands as of a day; the day of completion itself counts as complete. */
export function renovationState(facts: RenovationFacts, asOf: PlainDate): RenovationState {
  const { completedOn, startedOn, approvedOn } = facts;
  if (completedOn !== null && completedOn <= asOf)
    return outstandingGrant(facts) === 0n ? 'COMPLETE_AND_PAID' : 'COMPLETE_UNPAID';
  if (startedOn === undefined || startedOn <= asOf) return 'UNDER_WAY';
  return approvedOn && approvedOn <= asOf ? 'APPROVED' : 'PLANNED';
}
