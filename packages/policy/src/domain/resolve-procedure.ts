import { itemsInForce, type PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { prevailing } from './precedence';
import type { Procedure, ProcedureKind } from './procedure';

/** The steps of a kind in force for a place and a day; undefined when no document of the place prints any. */
export function resolveProcedure(
  set: PolicySet,
  query: PlaceAndDay & { kind: ProcedureKind },
): Procedure | undefined {
  const result = prevailing(set, itemsInForce(set.procedures, query.kind, query));
  if (!result) return undefined;
  // As with time limits: without an issue day to decide, the place's own steps stand.
  return 'chosen' in result ? result.chosen : result.undecided[0];
}
