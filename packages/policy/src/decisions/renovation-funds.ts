import { type PlainDate, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import { exceeds } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, finds, met, unmet } from './decision';
import { known, textOf } from './known-value';

export interface Renovation {
  /** The year the project is carried out under. */
  readonly year: number;
  readonly approved: Fen;
  readonly paid: Fen;
  /** The planned last day; a project that runs past the day its money would be due is exempt (AY-2025-3.3.3b). */
  readonly plannedUntil?: PlainDate;
}

/** Whether a renovation is planned to run past the end of a year: its money is not due with that year (AY-2025-3.3.3b). */
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

const clause = 'AY-2025-3.3.3a';

/** Whether the money of a renovation is in order on a day: due by the end of the year that asks, overdue after that day. */
export function renovationFunds(
  set: PolicySet,
  { division, on, renovation }: PlaceAndDay & { readonly renovation: Renovation },
): Decision & { readonly outstanding: Fen } {
  const unpaid = outstanding(renovation);
  const year = yearAsking(set, division, renovation);
  const within = { division, on: `${year}-12-31` as PlainDate };
  const answer = (decision: Decision) => ({ ...decision, outstanding: unpaid });
  if (!clauseHolds(set, clause, within)) return answer(decide([unmet('NO_POLICY_IN_FORCE', clause)]));
  const { parameter, missing } = known(set, within, 'renovation-funds-due', clause);
  if (missing) return answer(decide([missing]));
  if (runsPast(renovation, year)) {
    const fact = renovation.plannedUntil;
    return answer(decide([met('CROSS_YEAR_PROJECT', 'AY-2025-3.3.3b', { ...(fact && { fact }) })]));
  }
  const late = unpaid > 0n && exceeds<string>(on, textOf(parameter));
  const codes = { met: 'FUNDS_IN_TIME', unmet: 'FUNDS_OVERDUE' } as const;
  return answer(decide([finds(!late, codes, clause, { parameter, fact: formatYuan(unpaid) })]));
}

// Begun in 2024 and finished in 2025 is carried out in 2025 as well: it is due with the first year whose document asks.
function yearAsking(set: PolicySet, division: string, renovation: Renovation): number {
  let { year } = renovation;
  while (
    !clauseHolds(set, clause, { division, on: `${year}-12-31` as PlainDate }) &&
    runsPast(renovation, year)
  )
    year++;
  return year;
}
