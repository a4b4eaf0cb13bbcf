import type { PolicySet } from '@dixian/policy';

/** A place that may have values of its own, and those within it that do: they are looked at by themselves. */
export interface PlaceOfValues {
  readonly place: string;
  readonly without: readonly string[];
}

/** A county and every smaller place of it that sets one of these values, so that each division is in just one of them. */
export function placesOfValues(set: PolicySet, names: readonly string[], county: string): PlaceOfValues[] {
  const own = names
    .flatMap((name) => [...(set.parameters.get(name)?.keys() ?? [])])
    .filter((place) => place.length > county.length && place.startsWith(county));
  const places = [county, ...new Set(own)];
  return places.map((place) => ({
    place,
    without: places.filter((other) => other.length > place.length && other.startsWith(place)),
  }));
}
