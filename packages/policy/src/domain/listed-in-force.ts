import type { PlainDate } from '@dixian/calendar';
import { containingPlaces } from './division';
import type { Entitlement } from './entitlement';
import { itemsInForce, type PlaceAndDay } from './in-force';
import type { Window } from './policy-document';
import type { PlaceIndex, PolicySet } from './policy-set';
import { prevailing } from './precedence';
import type { ResponsibleUnit } from './responsible-unit';
import type { Target } from './target';
import { happensAt, type Transition } from './transition';

/** The right of an id in force for a place and a day; undefined when no document of the place grants it then. */
export function resolveEntitlement(
  set: PolicySet,
  query: PlaceAndDay & { id: string },
): Entitlement | undefined {
  return first(set, set.entitlements, query.id, query);
}

/** Every right that holds for a place and a day, one of each id. */
export function entitlementsInForce(set: PolicySet, at: PlaceAndDay): readonly Entitlement[] {
  return all(set, set.entitlements, at);
}

/** Every target that holds for a place and a day, one of each id. */
export function targetsInForce(set: PolicySet, at: PlaceAndDay): readonly Target[] {
  return all(set, set.targets, at);
}

/** The units that documents of a place name on a day; a unit of two documents stands once for each. */
export function responsibleUnits(set: PolicySet, at: PlaceAndDay): readonly ResponsibleUnit[] {
  return [...set.units.keys()].flatMap((unit) => itemsInForce(set.units, unit, at));
}

/** What changes at the end of the day `at` for a place, in the order of the documents. */
export function transitionsAt(
  set: PolicySet,
  { division, at }: { division: string; at: PlainDate },
): readonly Transition[] {
  const places = new Set(containingPlaces(division));
  return [...set.transitions.values()]
    .flatMap((byPlace) => [...byPlace].flatMap(([place, items]) => (places.has(place) ? items : [])))
    .filter((transition) => happensAt(transition, at));
}

/** The same for a whole area: with what documents of places below it say, each for the part of the area that is its own. */
export function transitionsIn(
  set: PolicySet,
  { division, at }: { division: string; at: PlainDate },
): readonly { readonly division: string; readonly transition: Transition }[] {
  return [...set.transitions.values()].flatMap((byPlace) =>
    [...byPlace].flatMap(([place, items]) => {
      if (!place.startsWith(division) && !division.startsWith(place)) return [];
      const own = place.length > division.length ? place : division;
      return items
        .filter((transition) => happensAt(transition, at))
        .map((transition) => ({ division: own, transition }));
    }),
  );
}

function all<Item extends Window & { document: string }>(
  set: PolicySet,
  index: PlaceIndex<string, Item>,
  at: PlaceAndDay,
): Item[] {
  return [...index.keys()].flatMap((id) => first(set, index, id, at) ?? []);
}

function first<Item extends Window & { document: string }>(
  set: PolicySet,
  index: PlaceIndex<string, Item>,
  id: string,
  at: PlaceAndDay,
): Item | undefined {
  const result = prevailing(set, itemsInForce(index, id, at));
  if (!result) return undefined;
  return 'chosen' in result ? result.chosen : result.undecided[0];
}
