import { type PlainDate, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';

export interface Renovation {
  /** The year the project is carried out under. */
  readonly year: number;
  readonly approved: Fen;
  readonly paid: Fen;
  /** The planned last day; a project that runs past the day its money would be due may be exempt. */
  readonly plannedUntil?: PlainDate;
}

/** Whether a renovation is planned to run past the end of a year: its money is not due with that year. */
export function runsPast({ plannedUntil }: Renovation, year: number): boolean {
  return plannedUntil !== undefined && yearOf(plannedUntil) > year;
}

/** Whether a renovation is carried out in a year, as a project of it or one begun before that goes on in it (reading 7). */
export function carriedOutIn(renovation: Renovation, year: number): boolean {
  return renovation.year === year || (renovation.year < year && runsPast(renovation, year - 1));
}

/** What of an approved renovation is not paid yet, in fen. */
export function outstanding({ approved, paid }: Renovation): Fen {
  return approved > paid ? approved - paid : 0n;
}
