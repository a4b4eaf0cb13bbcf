import type { PlainDate } from '@dixian/calendar';

export type TaskStatus = 'OPEN' | 'OVERDUE' | 'CLOSED';

/** Where a task stands at the end of a day: done that day it is closed, and its last day still counts. */
export function taskStatus(
  { dueOn, closedOn }: { dueOn: PlainDate | null; closedOn: PlainDate | null },
  asOf: PlainDate,
): TaskStatus {
  if (closedOn !== null && closedOn <= asOf) return 'CLOSED';
  return dueOn !== null && dueOn < asOf ? 'OVERDUE' : 'OPEN';
}
