import type { Conditions } from './conditions';

const COUNTY_DIGITS = 6;

/**
 * Narrows a list to the county of the caller and of the division asked for, where they lie in one. It adds nothing to
 * what row-level security shows; it lets the list be read by an index that begins with the county.
 */
export function ofCounty(
  add: Conditions,
  divisions: readonly (string | null | undefined)[],
  column = 'county_code',
): Conditions {
  const counties = divisions.flatMap((code) =>
    code && code.length >= COUNTY_DIGITS ? [code.slice(0, COUNTY_DIGITS)] : [],
  );
  for (const county of new Set(counties)) add.add(`${column} = ?`, county);
  return add;
}
