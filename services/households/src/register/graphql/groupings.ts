/** What to count by: whether by division, and the names of the other keys, each once. */
export function groupings<Grouping extends string, Key extends string>(
  asked: readonly ('DIVISION' | Grouping)[],
  keys: Readonly<Record<Grouping, Key>>,
): { division: boolean; keys: Key[] } {
  const others = new Set(asked.filter((by): by is Grouping => by !== 'DIVISION'));
  return { division: asked.includes('DIVISION'), keys: [...others].map((by) => keys[by]) };
}
