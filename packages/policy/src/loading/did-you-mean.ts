/** The allowed word nearest to a misspelt one; undefined where none is near enough to be meant. */
export function nearest(
  word: string,
  allowed: Iterable<string>,
  reach = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of allowed) {
    const distance = distanceOf(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= reach && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { word: candidate, distance };
  }
  return best?.word;
}

/** `; did you mean …?`, or nothing. */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  const meant = nearest(word, allowed);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

// Levenshtein, row by row.
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
