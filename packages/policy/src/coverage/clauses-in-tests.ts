/** A clause id in the title of a test. */
export interface NamedClause {
  readonly clause: string;
  readonly file: string;
  readonly line: number;
}

// The title is the first text argument of it(…), test(…) or describe(…), also after a table: it.each([…])('…').
// A test that is skipped or only planned proves nothing.
const title =
  /(?:\b(?:it|test|describe)(?:\.(?:only|concurrent|failing))?|[\])`])\s*\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`)/g;
const clauseId = /\b[A-Z]{2,8}-\d{4}-\d+(?:\.\d+)*(?:[a-z]\d*)?(?![\w])/g;

/** The clause ids named in the titles of a test file's tests, with their lines. */
export function clausesInTests(file: string, source: string): NamedClause[] {
  const named: NamedClause[] = [];
  for (const found of source.matchAll(title)) {
    const text = found[1] ?? found[2] ?? found[3] ?? '';
    const line = source.slice(0, found.index).split('\n').length;
    for (const [clause] of text.matchAll(clauseId)) named.push({ clause, file, line });
  }
  return named;
}
