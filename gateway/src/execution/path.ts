import type { ResponsePath } from '@apollo/query-planner';
import { own } from './own-property';

/** The objects that a plan's path leads to from `value`, lists (`@`) flattened; nulls are kept, undefined ends a branch. */
export function objectsAt(value: unknown, path: ResponsePath, depth = 0): unknown {
  if (depth === path.length || value === undefined || value === null) return value;
  const step = path[depth];
  if (step === '@') {
    if (!Array.isArray(value)) throw new Error(`Expected a list at ${path.slice(0, depth + 1).join('.')}`);
    return value.flatMap((element) => objectsAt(element, path, depth + 1));
  }
  if (typeof step !== 'string' || Array.isArray(value)) {
    throw new Error(`Unexpected list at ${path.slice(0, depth + 1).join('.')}`);
  }
  return objectsAt(own(value as object, step), path, depth + 1);
}

/** The same path with its `@` replaced by indices, one for each object it leads to, in the same order. */
export function placesAt(
  value: unknown,
  path: ResponsePath,
  parent: ResponsePath,
  places: ResponsePath[],
  depth = 0,
): void {
  if (value === undefined || value === null) return;
  const step = path[depth];
  if (step === undefined) places.push([...parent]);
  else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      placesAt(element, path, [...parent, index], places, step === '@' ? depth + 1 : depth);
    }
  } else if (typeof step === 'string' && Object.hasOwn(value, step)) {
    placesAt((value as Record<string, unknown>)[step], path, [...parent, step], places, depth + 1);
  }
}
