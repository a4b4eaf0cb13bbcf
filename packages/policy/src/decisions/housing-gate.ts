import { type PlainDate, yearOf } from '@dixian/calendar';
import { formatYuan } from '@dixian/money';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Finding, finds, unmet } from './decision';
import { carriedOutIn, outstanding, type Renovation, runsPast } from './renovation-funds';

/** 安阳: a renovation of the year must be complete before elimination; with `strictFunds` also paid (reading 6). */
export function housingGateFindings(
  set: PolicySet,
  at: PlaceAndDay,
  renovation: (Renovation & { readonly completedOn?: PlainDate }) | undefined,
  strictFunds = false,
): Finding[] {
  const clause = 'AY-2025-3.3.3c';
  if (!renovation || !carriedOutIn(renovation, yearOf(at.on)) || !clauseHolds(set, clause, at)) return [];
  const { completedOn } = renovation;
  const complete = completedOn !== undefined && completedOn <= at.on;
  const codes = { met: 'HOUSING_RENOVATION_COMPLETE', unmet: 'HOUSING_RENOVATION_INCOMPLETE' } as const;
  const findings = [
    finds(complete, codes, clause, completedOn ? { fact: completedOn, on: completedOn } : {}),
  ];
  const unpaid = outstanding(renovation);
  // The money of a cross-year project is not due with its year, so it is not asked for here either (AY-2025-3.3.3b).
  if (strictFunds && unpaid > 0n && !runsPast(renovation, yearOf(at.on))) {
    findings.push(unmet('HOUSING_FUNDS_UNPAID', 'AY-2025-3.3.3a', { fact: formatYuan(unpaid) }));
  }
  return findings;
}
