import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { KeptExport } from '../../register/use-cases/national-record-kept';
import { closeTasks, openTasks } from '../../tasks/persistence/tasks';
import { standingLabelOf } from '../persistence/labels';
import { endedByExport, keepStated } from '../persistence/stated-eliminations';
import { periodEnded } from './period-reactions';

/** What follows a national export: the ends it brought are told of, what it states beside them is kept and to be checked. */
export async function followExport(transaction: Statements, kept: KeptExport): Promise<void> {
  await keepStated(transaction, kept);
  for (const { id, eliminatedOn } of await endedByExport(transaction)) {
    if (eliminatedOn) await periodEnded.tell(transaction, id, eliminatedOn);
  }
}

/** What follows the end of a period, however it came: nothing is left to check or decide, and a label that still stands is looked at. */
export async function followEnd(transaction: Statements, periodId: string, on: PlainDate): Promise<void> {
  for (const kind of ['CHECK_STATED', 'TRIAGE'] as const)
    await closeTasks(transaction, { kind, subjectId: periodId }, on);
  const label = await standingLabelOf(transaction, periodId, on);
  if (!label) return;
  const { id: subjectId, householdId, divisionCode } = label;
  const about = { kind: 'REVIEW_LABEL', householdId, subjectId, step: 'PERIOD_ENDED', divisionCode } as const;
  await openTasks(transaction, [{ ...about, level: 'township', openedOn: on, dueOn: null, clauseIds: [] }]);
}
