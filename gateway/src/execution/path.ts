import type { ResponsePath } from '@apollo/query-planner';
import { type Gathered, isGathered } from '../gathered';
import { own } from '../own-property';

/** The objects that a plan's path leads to from `value`, lists (`@`) flattened. What is no object there ends its branch. */
export function objectsAt(value: unknown, path: ResponsePath): Gathered[] {
  const objects: Gathered[] = [];
  walk(value, path, 0, undefined, (object) => objects.push(object));
  return objects;
}

/** The same path with its `@` replaced by indices, one for each object it leads to, in the same order. */
export function placesAt(value: unknown, path: ResponsePath): ResponsePath[] {
  const places: ResponsePath[] = [];
  walk(value, path, 0, [], (_object, place) => places.push(place));
  return places;
}

function walk(
  value: unknown,
  path: ResponsePath,
  depth: number,
  place: ResponsePath | undefined,
  found: (object: Gathered, place: ResponsePath) => void,
): void {
  const step = path[depth];
  if (step === '@') {
    if (!Array.isArray(value)) return;
    for (const [index, element] of value.entries()) {
      walk(element, path, depth + 1, place && [...place, index], found);
    }
  } else if (isGathered(value)) {
    if (step === undefined) found(value, place ?? []);
    else walk(own(value, String(step)), path, depth + 1, place && [...place, step], found);
  }
}
