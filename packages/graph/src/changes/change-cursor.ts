/** How far somebody has heard of changes: a mark for each service. */
export type ChangeMarks = Readonly<Record<string, string>>;

// Marks of many services while many transactions run; longer ones are nobody's.
const LONGEST = 16_384;

/** The cursor of these marks, as clients keep it. */
export function changeCursor(marks: ChangeMarks): string {
  return Buffer.from(JSON.stringify(marks)).toString('base64url');
}

/** The marks of a cursor; undefined for a text that is none. */
export function marksOf(cursor: string): ChangeMarks | undefined {
  if (cursor.length > LONGEST) return undefined;
  try {
    const marks: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isMarks = typeof marks === 'object' && marks !== null && !Array.isArray(marks);
    const entries = isMarks ? Object.entries(marks) : undefined;
    if (entries?.every(([, mark]) => typeof mark === 'string')) return Object.fromEntries(entries);
  } catch {
    // What is no JSON is no cursor.
  }
  return undefined;
}
