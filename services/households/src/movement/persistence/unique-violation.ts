/** The constraint that a statement would have broken by a second row of the same key, and its table. */
export interface UniqueViolation {
  table: string;
  constraint: string;
}

/** What of an error says that a key stands already; undefined for any other error. */
export function uniqueViolation(error: unknown): UniqueViolation | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return undefined;
  const { table, constraint } = error as Partial<UniqueViolation>;
  return { table: table ?? '', constraint: constraint ?? '' };
}
