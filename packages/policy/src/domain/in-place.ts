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

/** The first of some clauses whose document is of the place, whatever the day; the first of all where none is. */
export function clauseOfPlace(set: PolicySet, ids: readonly [string, ...string[]], division: string): string {
  const places = containingPlaces(division);
  const placeOf = (id: string) => set.documents.get(getClause(set, id).document)?.place.code;
  return ids.find((id) => places.includes(placeOf(id) ?? '')) ?? ids[0];
}
