import type { Fen } from '@dixian/money';

/** What is approved but not paid, in fen (足额落实, label-measures-delivered); below zero where more was paid than approved. */
export function shortfall({ approved, paid }: { approved: Fen; paid: Fen }): Fen {
  return approved - paid;
}

/** The month of a day, `YYYY-MM` of `YYYY-MM-DD`. */
export function monthOfDay(day: string): string {
  return day.slice(0, 7);
}
