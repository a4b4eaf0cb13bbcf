import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';

/** What the state of a renovation follows from; amounts in fen. */
export interface RenovationFacts {
  completedOn: PlainDate | null;
  grant: Fen;
  paid: Fen;
}

export type RenovationState = 'UNDER_WAY' | 'COMPLETE_UNPAID' | 'COMPLETE_AND_PAID';

/** Grant less what is paid; zero where more was paid than granted. */
export function outstandingGrant({ grant, paid }: Pick<RenovationFacts, 'grant' | 'paid'>): Fen {
  return paid >= grant ? 0n : grant - paid;
}

/** Where a renovation stands as of a day; the day of completion itself counts as complete. */
export function renovationState(facts: RenovationFacts, asOf: PlainDate): RenovationState {
  if (facts.completedOn === null || facts.completedOn > asOf) return 'UNDER_WAY';
  return outstandingGrant(facts) === 0n ? 'COMPLETE_AND_PAID' : 'COMPLETE_UNPAID';
}
