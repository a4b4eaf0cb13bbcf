import type { PlainDate } from '@dixian/calendar';

/** Why an allowance of a disabled person is not drawn any more. */
export type StopCause =
  | 'DEATH'
  | 'MOVED'
  | 'CARD_ENDED'
  | 'GRADE_CHANGED'
  | 'ALLOWANCE_ENDED'
  | 'HARDSHIP'
  | 'IN_PRISON'
  | 'RENOUNCED'
  | 'OTHER';

/** The first month (`YYYY-MM`) that a word on an allowance speaks for: it stops with the month after its cause, and is drawn again at once. */
export function firstMonthOf(occurredOn: PlainDate, cause: StopCause | null): string {
  if (cause === null) return occurredOn.slice(0, 7);
  const [year = 0, month = 0] = occurredOn.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
