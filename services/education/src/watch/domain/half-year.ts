import type { PlainDate } from '@dixian/calendar';

/** The half-year that a rule of screening counts a household once in: 2025-H1, 2025-H2. */
export function halfYearOf(day: PlainDate): string {
  return `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
}
