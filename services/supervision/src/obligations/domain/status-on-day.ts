import { daysBetween, type PlainDate } from '@dixian/calendar';

/** How an obligation stands on a day. */
export type ObligationStatus = 'MET' | 'MET_LATE' | 'STOPPED' | 'OPEN' | 'OVERDUE';

interface Dated {
  readonly dueOn: PlainDate;
  readonly metOn: PlainDate | null;
  readonly stoppedOn: PlainDate | null;
}

/** How it stands at the end of a day: met that day it is met, and its last day still counts. */
export function statusOn({ dueOn, metOn, stoppedOn }: Dated, day: PlainDate): ObligationStatus {
  if (metOn !== null && metOn <= day) return metOn <= dueOn ? 'MET' : 'MET_LATE';
  if (stoppedOn !== null && stoppedOn <= day) return 'STOPPED';
  return dueOn < day ? 'OVERDUE' : 'OPEN';
}

/** Calendar days past the due day; 0 where it is not overdue on that day. */
export function daysOverdueOn(obligation: Dated, day: PlainDate): number {
  return statusOn(obligation, day) === 'OVERDUE' ? daysBetween(obligation.dueOn, day) : 0;
}
