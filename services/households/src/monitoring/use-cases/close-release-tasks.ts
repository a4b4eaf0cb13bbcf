import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { closeTasks } from '../../tasks/persistence/tasks';

/** Whoever is released already, however that came, waits for no nomination. */
export function closeReleaseTasks(transaction: Statements, subjectId: string, on: PlainDate): Promise<void> {
  return closeTasks(transaction, { kind: 'CONSIDER_RELEASE', subjectId }, on);
}
