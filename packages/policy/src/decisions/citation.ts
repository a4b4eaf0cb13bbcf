import { getClause } from '../domain/clauses';
import { containingPlaces } from '../domain/division';
import type { PlaceAndDay } from '../domain/in-force';
import type { PolicySet } from '../domain/policy-set';
import { holdsOn } from '../domain/windows';

/** Throws where a clause is cited to a place that its document's place does not contain, or on a day outside its own. */
export function checkCitation(set: PolicySet, clause: string | null, { division, on }: PlaceAndDay): void {
  if (clause === null) return;
  const { document, effective } = getClause(set, clause);
  const place = set.documents.get(document)?.place;
  if (!place || !containingPlaces(division).includes(place.code))
    throw new Error(`${clause} is cited to ${division}, which does not lie in ${place?.name ?? document}.`);
  if (!holdsOn(effective, on))
    throw new Error(`${clause} is cited on ${on}, a day on which it does not hold.`);
}
