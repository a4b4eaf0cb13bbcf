import { type Deadline, deadlineKinds } from './deadline';
import { containingPlaces } from './division';
import type { PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { type Procedure, procedureKinds } from './procedure';
import { findDeadline } from './resolve-deadline';
import { resolveProcedure } from './resolve-procedure';

/** Every time limit that holds for a place and a day: of each kind those of the document that prevails. */
export function deadlinesInForce(policies: PolicySet, at: PlaceAndDay): Deadline[] {
  return deadlineKinds.flatMap((kind) =>
    allOf(policies.deadlines.get(kind), findDeadline(policies, { ...at, kind }), at),
  );
}

/** Every procedure that holds for a place and a day: of each kind those of the document that prevails. */
export function proceduresInForce(policies: PolicySet, at: PlaceAndDay): Procedure[] {
  return procedureKinds.flatMap((kind) =>
    allOf(policies.procedures.get(kind), resolveProcedure(policies, { ...at, kind }), at),
  );
}

// Resolving gives one of a kind; a document may print several, e.g. one limit for each of two groups.
function allOf<Item extends Procedure | Deadline>(
  byPlace: ReadonlyMap<string, readonly Item[]> | undefined,
  prevailing: Item | undefined,
  { division, on }: PlaceAndDay,
): Item[] {
  if (!byPlace || !prevailing) return [];
  return containingPlaces(division)
    .flatMap((place) => byPlace.get(place) ?? [])
    .filter(
      ({ document, from, to }) => document === prevailing.document && from <= on && (to === null || on <= to),
    );
}
