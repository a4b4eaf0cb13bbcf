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
  /** The planned last day; a project that runs past the year end is exempt (AY-2025-3.3.3b). */
  readonly plannedUntil?: PlainDate;
}

/** What of an approved renovation is not paid yet, in fen. */
export function outstanding({ approved, paid }: Renovation): Fen {
  return approved > paid ? approved - paid : 0n;
}

/** Whether the money of a renovation is in order on a day: due by the end of its year, overdue after that day. */
export function renovationFunds(
  set: PolicySet,
  { division, on, renovation }: PlaceAndDay & { readonly renovation: Renovation },
): Decision & { readonly outstanding: Fen } {
  const clause = 'AY-2025-3.3.3a';
  const unpaid = outstanding(renovation);
  const within = { division, on: `${renovation.year}-12-31` as PlainDate };
  const answer = (decision: Decision) => ({ ...decision, outstanding: unpaid });
  if (!clauseHolds(set, clause, within)) return answer(decide([unmet('NO_POLICY_IN_FORCE', clause)]));
  const { parameter, missing } = known(set, within, 'renovation-funds-due', clause);
  if (missing) return answer(decide([missing]));
  if (renovation.plannedUntil && yearOf(renovation.plannedUntil) > renovation.year) {
    return answer(decide([met('CROSS_YEAR_PROJECT', 'AY-2025-3.3.3b', { fact: renovation.plannedUntil })]));
  }
  const late = unpaid > 0n && exceeds<string>(on, textOf(parameter));
  const codes = { met: 'FUNDS_IN_TIME', unmet: 'FUNDS_OVERDUE' } as const;
  return answer(decide([finds(!late, codes, clause, { parameter, fact: formatYuan(unpaid) })]));
}
