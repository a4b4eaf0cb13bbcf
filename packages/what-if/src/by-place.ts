import type { PolicySet } from '@dixian/policy';

/** What holds in a place and everything below it, as far as no smaller place of the list says otherwise. */
export interface Placed<Terms> {
  readonly place: string;
  readonly terms: Terms;
}

/**
 * What holds for a division, and for each place below it where something else does, smallest places first. `resolve`
 * gives the terms of a place, `key` tells different terms apart.
 */
export function byPlace<Terms>(set: PlacesOf, division: string, terms: TermsOfPlace<Terms>): Placed<Terms>[] {
  return placedIn([set], division, terms);
}

type PlacesOf = Pick<PolicySet, 'documentsByPlace' | 'parameters'>;

interface TermsOfPlace<Terms> {
  resolve(place: string): Terms;
  key(terms: Terms): string;
}

/** The same of several laws at once: the places of any of them. */
export function placedIn<Terms>(
  sets: readonly PlacesOf[],
  division: string,
  { resolve, key }: TermsOfPlace<Terms>,
): Placed<Terms>[] {
  const places = new Set(
    sets.flatMap(({ documentsByPlace, parameters }) => [
      ...documentsByPlace.keys(),
      ...[...parameters.values()].flatMap((of) => [...of.keys()]),
    ]),
  );
  const below = [...places].filter((place) => place.length > division.length && place.startsWith(division));
  const found: Placed<Terms>[] = [{ place: division, terms: resolve(division) }];
  // Larger places first, so that the last one found that contains a place is the smallest that does.
  for (const place of below.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const terms = resolve(place);
    const around = found.findLast((one) => place.startsWith(one.place));
    if (!around || key(around.terms) !== key(terms)) found.push({ place, terms });
  }
  return found.reverse();
}

/** SQL giving the number (from 1) of the first of `places`, a text[] expression, in which the column's division lies. */
export function placeNumberSql(column: string, places: string, count: number): string {
  const cases = Array.from(
    { length: count },
    (_, n) => `WHEN ${column} ^@ (${places})[${n + 1}] THEN ${n + 1}`,
  );
  return `CASE ${cases.join(' ')} END`;
}

/** How many digits a division's code has one level below `division`; a village is its own lowest level. */
export function lengthBelow(division: string): number {
  return [2, 4, 6, 9, 12].find((length) => length > division.length) ?? 12;
}
