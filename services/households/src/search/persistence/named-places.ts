import type { RequestContext } from '@dixian/service';

/** A word of a search that is the name of places in sight, with their codes. */
export interface NamedPlace {
  readonly word: string;
  readonly codes: readonly string[];
}

/**
 * Which of the words name townships and villages in sight: as they are called, or, beside other words, without the 村 or 乡
 * at their end.
 */
export async function namedPlaces(
  { db, scope }: RequestContext,
  words: readonly string[],
  within: string,
): Promise<NamedPlace[]> {
  const endings = words.length > 1 ? [...FORMAL, ...SHORT] : FORMAL;
  const names = words.flatMap((word) => endings.map((ending) => ({ word, name: `${word}${ending}` })));
  const places = await db.read(scope, (statements) =>
    statements.query<{ word: string; code: string }>(
      `SELECT n.word, v.code FROM unnest($1::text[], $2::text[]) AS n(word, name)
       JOIN division_version v ON v.name = n.name AND v.valid_to IS NULL
       WHERE length(v.code) >= 9 AND v.code >= $3 AND v.code < $4 ORDER BY v.code`,
      [names.map(({ word }) => word), names.map(({ name }) => name), within, `${within}:`],
      'named-places',
    ),
  );
  const named = new Map<string, string[]>();
  for (const { word, code } of places) named.set(word, [...(named.get(word) ?? []), code]);
  return [...named].map(([word, codes]) => ({ word, codes }));
}

// What the official name adds to the one that is spoken, and what is left out beside other words.
const FORMAL = ['', '村民委员会', '居民委员会', '村委会', '居委会', '办事处'];
const SHORT = ['村', '社区', '乡', '镇', '街道'].flatMap((type) =>
  FORMAL.map((formal) => `${type}${formal}`),
);
