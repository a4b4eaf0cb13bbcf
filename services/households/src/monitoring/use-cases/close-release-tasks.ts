import type { PlainDate } from '@dixian/calendar';
import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { closeGreenChannel } from '../../cases/persistence/green-channel-tasks';
import type { PeriodRow } from '../../periods/persistence/periods';
import { closeTasks } from '../../tasks/persistence/tasks';

/** Whoever is released already, however that came, waits for no nomination and repeats no steps. */
export async function closeReleaseTasks(
  transaction: Statements,
  subjectId: string,
  on: PlainDate,
): Promise<void> {
  for (const kind of ['CONSIDER_RELEASE', 'RECTIFY'] as const)
    await closeTasks(transaction, { kind, subjectId }, on);
}

/** Who is monitored again needs no short way to be, however that came. */
export function closeShortWay(
  transaction: Statements,
  _law: Law,
  { householdId, identifiedOn }: PeriodRow,
): Promise<void> {
  return closeGreenChannel(transaction, householdId, identifiedOn);
}
