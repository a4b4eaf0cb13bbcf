import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import type { StayRow } from '../persistence/lists';
import { decideStay } from './decide-stay';

/** The work of returning deposits: open where one was taken though the right holds, closed where it was returned. */
export async function followStays(
  transaction: Statements,
  policies: PolicySet,
  stays: readonly StayRow[],
  day: PlainDate,
): Promise<void> {
  for (const { id, householdId, personId, divisionCode, deposit, depositReturnedOn, ...stay } of stays) {
    if (householdId === null) continue;
    const decision = await decideStay(transaction, policies, { ...stay, householdId, divisionCode });
    const isTaken = deposit > 0n && depositReturnedOn === null && decision.outcome === 'GRANTED';
    if (!isTaken) {
      await tasks.close(transaction, 'DEPOSIT_TO_RETURN', { subjectId: id }, day);
      continue;
    }
    const clauseIds = decision.reasons.flatMap(({ clause }) => clause ?? []);
    const task = {
      subjectId: id,
      householdId,
      personId,
      divisionCode,
      openedOn: day,
      clauseIds: [...new Set(clauseIds)],
    };
    await tasks.open(transaction, 'DEPOSIT_TO_RETURN', [task]);
  }
}
