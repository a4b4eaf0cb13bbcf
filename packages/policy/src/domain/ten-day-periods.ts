import { type PlainDate, plainDate } from '@dixian/calendar';

/** 中旬 of a month, the 11th to the 20th, both days included. */
export function middleTenDays(year: number, month: number): { from: PlainDate; to: PlainDate } {
  const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return { from: plainDate(`${start}-11`), to: plainDate(`${start}-20`) };
}
