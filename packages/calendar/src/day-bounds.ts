import { type PlainDate, plainDate } from './plain-date';

/** Between which days a kind of day may lie; what has happened ends today. */
export interface DayBounds {
  readonly from: PlainDate;
  readonly to: PlainDate | 'today';
}

export type DayProblem = 'DATE_TOO_EARLY' | 'DATE_IN_FUTURE' | 'DATE_TOO_LATE';

/** Days on which people now living were born. */
export const BIRTH_DAYS: DayBounds = { from: plainDate('1850-01-01'), to: 'today' };

/** Days of what happened in this field, which has existed since 2013 (精准扶贫). */
export const FACT_DAYS: DayBounds = { from: plainDate('2013-01-01'), to: 'today' };

/** Days that somebody intends or promises. */
export const PLANNED_DAYS = {
  from: plainDate('2013-01-01'),
  to: plainDate('2100-12-31'),
} satisfies DayBounds;

/** Why a day does not lie within its bounds; undefined where it does. */
export function dayProblem(
  day: PlainDate,
  { from, to }: DayBounds,
  today: PlainDate,
): DayProblem | undefined {
  if (day < from) return 'DATE_TOO_EARLY';
  if (to === 'today') return day > today ? 'DATE_IN_FUTURE' : undefined;
  return day > to ? 'DATE_TOO_LATE' : undefined;
}
