/** How somebody wants headings read: the field by heading; the empty heading is the one that was typed. */
export type Readings = Readonly<Record<string, string>>;

/** Chosen for a column that is not to be read. */
export const NOT_READ = '-';

type Mapping = readonly { readonly heading: string; readonly field: string | null }[];

/** What was said before with what is said now; a heading left as it was read says nothing. */
export function changedMapping(before: Mapping, readings: Readings, typed: string): Mapping {
  const said = new Map(before.map(({ heading, field }) => [heading, field]));
  for (const [heading, value] of Object.entries(readings)) {
    const named = heading || typed;
    if (value && named) said.set(named, value === NOT_READ ? null : value);
  }
  return [...said].map(([heading, field]) => ({ heading, field }));
}
