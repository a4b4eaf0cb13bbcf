import { type Law, type PlaceAndDay, resolveProcedure } from '@dixian/policy';
import { stepName, UNPRINTED_ELIMINATION } from '../../cases/domain/case-plan';
import type { Words } from '../../ground/domain/refusal';

/** How a place releases on a day: its first step, with the clauses that print it; the county's decision where none does. */
export function releaseAt({ policies }: Law, at: PlaceAndDay): { firstStep: Words; clauseIds: string[] } {
  const procedure = resolveProcedure(policies, { ...at, kind: 'ELIMINATION' });
  const [first] = procedure?.steps.toSorted((one, other) => one.order - other.order) ?? [];
  if (!procedure || !first) return { firstStep: UNPRINTED_ELIMINATION.name, clauseIds: [] };
  return { firstStep: stepName(first, 'ELIMINATION'), clauseIds: [procedure.clause, ...first.clauses] };
}
