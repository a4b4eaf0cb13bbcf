import type { PolicySet } from '@dixian/policy';

/** Places that ever set a value under one of these names, the smallest first. */
export function placesSaying(set: PolicySet, names: readonly string[]): readonly string[] {
  const named = names.flatMap((name) => [...(set.parameters.get(name) ?? [])]);
  const saying = named.flatMap(([place, stated]) =>
    stated.some(({ value }) => value !== null) ? [place] : [],
  );
  return [...new Set(saying)].sort((one, other) => other.length - one.length);
}
