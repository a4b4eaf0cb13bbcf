import type { PlainDate } from '@dixian/calendar';
import { containingPlaces } from './division';
import type { PolicyDocument, Window } from './policy-document';
import type { PlaceIndex, PolicySet } from './policy-set';
import { holdsOn } from './windows';

/** A place by its division code and the day of the event. */
export interface PlaceAndDay {
  readonly division: string;
  readonly on: PlainDate;
}

/** Documents whose place contains the division and that are in force that day, the smallest place first. */
export function documentsInForce(set: PolicySet, { division, on }: PlaceAndDay): readonly PolicyDocument[] {
  return containingPlaces(division)
    .flatMap((place) => set.documentsByPlace.get(place) ?? [])
    .filter((document) => holdsOn(document.effective, on));
}

/** What any containing place sets under this name and day, the smallest place first. */
export function itemsInForce<Name, Item extends Window>(
  index: PlaceIndex<Name, Item>,
  name: Name,
  { division, on }: PlaceAndDay,
): readonly Item[] {
  const byPlace = index.get(name);
  if (!byPlace) return [];
  return containingPlaces(division)
    .flatMap((place) => byPlace.get(place) ?? [])
    .filter((item) => holdsOn(item, on));
}
