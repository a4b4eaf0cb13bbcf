/** Anything that tells of each SQL statement it runs, such as the Database of @dixian/service. */
export interface StatementSource {
  onStatement(listener: (sql: string) => void): () => void;
}

/** Runs `work` and gives its result with the statements that the sources ran meanwhile, in order. */
export async function countStatements<T>(
  sources: StatementSource | readonly StatementSource[],
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const list = Array.isArray(sources)
    ? (sources as readonly StatementSource[])
    : [sources as StatementSource];
  const stops = list.map((source) => source.onStatement((sql) => statements.push(sql)));
  try {
    return { result: await work(), statements };
  } finally {
    for (const stop of stops) stop();
  }
}
