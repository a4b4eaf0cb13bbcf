// What commands, tests and images of the house read beside the program that is started.
const OF_OTHERS = /^(?:DIXIAN_(?:DATA|PORT|EMPTY|RESET|SEPARATE|TEST_\w+)|SUBGRAPH_URL_\w+)$/;
// Kubernetes and Docker name addresses of neighbours so.
const OF_NEIGHBOURS = /_(?:SERVICE_(?:HOST|PORT)\w*|PORT(?:_\d+_(?:TCP|UDP)\w*)?|HOST|ENV_\w+|NAME)$/;
const NEAR = 2;
// Below that many characters nearly every name is near another.
const LONG_ENOUGH = 6;

/** What is given under names that no setting has, but that look like one: of two letters' difference, or of this house. */
export function misspelt(
  given: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string[] {
  const names = Object.keys(given).filter((name) => !known.includes(name));
  return names
    .filter((name) => !OF_OTHERS.test(name) && !OF_NEIGHBOURS.test(name))
    .flatMap((name) => {
      const near = known.find((one) => one.length >= LONG_ENOUGH && distance(name, one) <= NEAR);
      if (near && given[near] === undefined)
        return [`${name}: there is no such setting; did you mean ${near}?`];
      if (near && name.length >= LONG_ENOUGH)
        return [`${name}: there is no such setting beside ${near}; take it out`];
      return name.startsWith('DIXIAN_') ? [`${name}: this program has no such setting; take it out`] : [];
    });
}

/** How many letters must be changed, added or taken away (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
