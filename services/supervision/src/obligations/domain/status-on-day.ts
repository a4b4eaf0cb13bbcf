import { daysBetween, type PlainDate } from '@dixian/calendar';

/** How an obligation stands on a day. */
export type ObligationStatus = 'MET' | 'MET_LATE' | 'STOPPED' | 'SUSPENDED' | 'OPEN' | 'OVERDUE';

interface Dated {
  /** null where the document prints a word and no number: it is not late, it has its age. */
  readonly dueOn: PlainDate | null;
  readonly metOn: PlainDate | null;
  readonly stoppedOn: PlainDate | null;
  readonly pausedFrom?: PlainDate | null;
  /** First day on which its days run on; null while they do not. */
  readonly pausedUntil?: PlainDate | null;
}

/** How it stands at the end of a day: met that day it is met, and its last day still counts. */
export function statusOn(
  { dueOn, metOn, stoppedOn, pausedFrom, pausedUntil }: Dated,
  day: PlainDate,
): ObligationStatus {
  if (metOn !== null && metOn <= day) return dueOn === null || metOn <= dueOn ? 'MET' : 'MET_LATE';
  if (stoppedOn !== null && stoppedOn <= day) return 'STOPPED';
  if (pausedFrom && pausedFrom <= day && !(pausedUntil && pausedUntil <= day)) return 'SUSPENDED';
  return dueOn !== null && dueOn < day ? 'OVERDUE' : 'OPEN';
}

/** Calendar days past the due day; 0 where it is not overdue on that day. */
export function daysOverdueOn(obligation: Dated, day: PlainDate): number {
  const { dueOn } = obligation;
  return dueOn !== null && statusOn(obligation, day) === 'OVERDUE' ? daysBetween(dueOn, day) : 0;
}

/** Calendar days since its clock started, up to the day it ended; 0 before it started. */
export function ageOn(
  { triggeredOn, metOn, stoppedOn }: Pick<Dated, 'metOn' | 'stoppedOn'> & { readonly triggeredOn: PlainDate },
  day: PlainDate,
): number {
  const [until] = [day, metOn, stoppedOn].filter((end) => end !== null).sort();
  return until === undefined || until < triggeredOn ? 0 : daysBetween(triggeredOn, until);
}
