import { addDays, type PlainDate, yearOf } from '@dixian/calendar';
import { within } from '../domain/counting-words';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds, clauseOfPlace } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { type Decision, decide, finds, met, unmet } from './decision';
import { known, textOf } from './known-value';

/** Whether the pairing of a household eliminated on a day may end; 四个不摘 stays whatever becomes of it (AY-2025-3.4b). */
export function pairingEnd(
  set: PolicySet,
  { division, on, eliminatedOn }: PlaceAndDay & { readonly eliminatedOn?: PlainDate },
): Decision & { readonly fourNoRemovals: 'UNCHANGED' } {
  const clause = 'AY-2025-3.4a';
  const unchanged = (decision: Decision) => ({ ...decision, fourNoRemovals: 'UNCHANGED' as const });
  if (!eliminatedOn) return unchanged(decide([unmet('RISK_NOT_ELIMINATED', keepingClause(set, division))]));
  const at = { division, on: eliminatedOn };
  if (!clauseHolds(set, clause, at))
    return unchanged(decide([met('NO_POLICY_IN_FORCE', clause, { fact: `${yearOf(eliminatedOn)}` })]));
  const { parameter, missing } = known(set, at, 'pairing-until', clause);
  if (missing) return unchanged(decide([missing]));
  const until = textOf(parameter) as PlainDate;
  const codes = { met: 'PAIRING_MAY_END', unmet: 'PAIRING_LOCKED' } as const;
  const grounds = { parameter, fact: eliminatedOn, on: addDays(until, 1) };
  return unchanged(
    decide([finds(!within(on, until), codes, clause, grounds), met('FOUR_NO_REMOVALS_STAY', 'AY-2025-3.4b')]),
  );
}

// While the risk lasts the pairing does, in 济源 by its full coverage of helpers, in 安阳 by what it prints.
function keepingClause(set: PolicySet, division: string): string {
  return clauseOfPlace(set, ['AY-2025-2.3a', 'JY-2025-3.9a'], division);
}
