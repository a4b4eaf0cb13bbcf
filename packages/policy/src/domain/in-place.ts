import { getClause } from './clauses';
import { containingPlaces } from './division';
import type { PlaceAndDay } from './in-force';
import type { PolicySet } from './policy-set';
import { holdsOn } from './windows';

/** Whether a clause binds a place on a day: its document's place contains the division and the day is in its window. */
export function clauseHolds(set: PolicySet, id: string, { division, on }: PlaceAndDay): boolean {
  const { document, effective } = getClause(set, id);
  const place = set.documents.get(document)?.place.code;
  return place !== undefined && containingPlaces(division).includes(place) && holdsOn(effective, on);
}
