import type { PlainDate } from '@dixian/calendar';

/** What supervision decided of the duty that something meets: waived from a day on, suspended between two days. */
export interface Excused {
  readonly waivedOn: PlainDate | null;
  readonly pausedFrom: PlainDate | null;
  /** First day on which its days run on; null while they do not. */
  readonly pausedUntil: PlainDate | null;
  /** The days at whose end it is late, `{[2025-10-15,2025-10-20),[2025-11-12,)}`; null where its due day alone tells. */
  readonly lateDays: string | null;
}

/** Whether it is not late at the end of a day by a decision, and by which; undefined where its days run as they are. */
export function excusedOn(excused: Excused, day: PlainDate): 'WAIVED' | 'SUSPENDED' | undefined {
  const { waivedOn, pausedFrom, pausedUntil, lateDays } = excused;
  if (lateDays !== null && isAmong(lateDays, day)) return undefined;
  if (waivedOn !== null && waivedOn <= day) return 'WAIVED';
  if (pausedFrom === null || pausedFrom > day) return undefined;
  return pausedUntil === null || pausedUntil > day ? 'SUSPENDED' : undefined;
}

/** Whether it is late at the end of a day. */
export function isLateOn(
  { dueOn, lateDays }: Excused & { dueOn: PlainDate | null },
  day: PlainDate,
): boolean {
  if (lateDays !== null) return isAmong(lateDays, day);
  return dueOn !== null && dueOn < day;
}

// A multirange of days as PostgreSQL writes it: each from a day up to but without another, which may be left out.
function isAmong(days: string, day: PlainDate): boolean {
  return [...days.matchAll(/\[([\d-]*),([\d-]*)\)/g)].some(
    ([, from = '', until = '']) => from <= day && (until === '' || until > day),
  );
}
