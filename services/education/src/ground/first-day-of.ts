import type { DayOrMonth } from '@dixian/ledger';

/** The day that a ledger writes; of a month that alone is written, its first. */
export function firstDayOf({ precision, text }: DayOrMonth): string {
  return precision === 'DAY' ? text : `${text}-01`;
}
