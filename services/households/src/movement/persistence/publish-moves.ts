import type { PlainDate } from '@dixian/calendar';
import { publish, type Statements } from '@dixian/service';

/** Rows of a household that go with it, or to another household. */
export interface HouseholdMove {
  householdId: string;
  /** The household that has them now; itself where it only moved. */
  keptBy: string;
  divisionCode: string;
  /** Only what belongs to these leads; null for everything. */
  leadIds: string[] | null;
  /** The day from which they lie there. */
  movedOn: PlainDate;
}

/** Tells who keeps records of leads and cases where they are now. */
export async function publishMove(transaction: Statements, move: HouseholdMove): Promise<void> {
  await publish(transaction, {
    type: 'household-moved',
    divisionCode: move.divisionCode,
    payload: { moves: [move] },
  });
}
