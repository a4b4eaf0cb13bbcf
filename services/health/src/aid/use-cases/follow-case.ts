import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** A case of relief as it stands now. */
export interface FollowedCase {
  readonly id: string;
  readonly state: string;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly divisionCode: string;
}

/** A case waits for its amount until it is set or refused; who is reviewed waits until a person has looked. */
export async function followCase(transaction: Statements, of: FollowedCase, day: PlainDate): Promise<void> {
  const { id: subjectId, state, householdId, personId, divisionCode } = of;
  const task = { subjectId, householdId, personId, divisionCode, openedOn: day };
  if (state === 'TO_REVIEW') await tasks.open(transaction, 'RELIEF_REVIEW', [task]);
  else await tasks.close(transaction, 'RELIEF_REVIEW', { subjectId }, day);
  if (state === 'CASE') await tasks.open(transaction, 'RELIEF_AMOUNT', [task]);
  else await tasks.close(transaction, 'RELIEF_AMOUNT', { subjectId }, day);
}
