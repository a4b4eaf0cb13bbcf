import type { PlainDate } from '@dixian/calendar';
import { type Excused, excusedOn, isLateOn } from '../../ground/domain/excused';

export type TaskStatus = 'OPEN' | 'OVERDUE' | 'CLOSED' | 'SUSPENDED' | 'WAIVED';

/**
 * Where a task stands at the end of a day: done that day it is closed, and its last day still counts. Whose duty is waived or
 * suspended is not late; the work stays on the list until it is done.
 */
export function taskStatus(
  task: Excused & { readonly dueOn: PlainDate | null; readonly closedOn: PlainDate | null },
  asOf: PlainDate,
): TaskStatus {
  if (task.closedOn !== null && task.closedOn <= asOf) return 'CLOSED';
  return isLateOn(task, asOf) ? 'OVERDUE' : (excusedOn(task, asOf) ?? 'OPEN');
}
