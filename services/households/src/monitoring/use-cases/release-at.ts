import { type Law, type PlaceAndDay, resolveProcedure } from '@dixian/policy';
import { UNPRINTED_ELIMINATION } from '../../cases/domain/case-plan';

/** How a place releases on a day: its first step, with the clauses that print it; the county's decision where none does. */
export function releaseAt({ policies }: Law, at: PlaceAndDay): { firstStep: string; clauseIds: string[] } {
  const procedure = resolveProcedure(policies, { ...at, kind: 'ELIMINATION' });
  const [first] = procedure?.steps.toSorted((one, other) => one.order - other.order) ?? [];
  if (!procedure || !first) return { firstStep: UNPRINTED_ELIMINATION.name, clauseIds: [] };
  return { firstStep: first.name, clauseIds: [procedure.clause, ...first.clauses] };
}
