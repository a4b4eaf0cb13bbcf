const CANDIDATES = [',', '\t', ';'] as const;
const LINES = 10;

export type Delimiter = (typeof CANDIDATES)[number];

/** The separator a text uses, by how often each candidate stands outside quotes in its first lines; `,` if in doubt. */
export function guessDelimiter(text: string): Delimiter {
  const head = text
    .split(/\r\n|\n|\r/, LINES)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const count = (candidate: string) => head.split(candidate).length;
  return CANDIDATES.reduce<Delimiter>(
    (best, candidate) => (count(candidate) > count(best) ? candidate : best),
    ',',
  );
}
