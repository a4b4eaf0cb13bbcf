import type { Database, Scope } from '@dixian/service';

/** What is wrong with one row that was refused. */
export interface RefusedRow {
  /** As it goes through an import: see `stagedRow`. */
  row: number;
  problems: { column: string | null; zh: string }[];
}

const PAGE = 2_000;

/** The rows that a run refused with what is wrong with them, in the order of the file, page by page. */
export async function* refusedRows(
  database: Database,
  scope: Scope,
  runId: string,
): AsyncGenerator<RefusedRow> {
  let current: RefusedRow | undefined;
  let after: [number, string] | undefined;
  for (;;) {
    const rows = await database.read(scope, (statements) =>
      statements.query<{ id: string; row: number; column: string | null; zh: string }>(
        `SELECT id::text, row_number AS row, column_name AS column, message_zh AS zh FROM import_finding
         WHERE run_id = $1 AND severity = 'REJECTED' AND row_number IS NOT NULL
           AND ($2::int IS NULL OR (coalesce(row_number, 2147483647), id) > ($2, $3::bigint))
         ORDER BY coalesce(row_number, 2147483647), id LIMIT $4`,
        [runId, after?.[0] ?? null, after?.[1] ?? null, PAGE],
      ),
    );
    for (const { id, row, column, zh } of rows) {
      if (current && current.row !== row) yield current;
      if (current?.row !== row) current = { row, problems: [] };
      current.problems.push({ column, zh });
      after = [row, id];
    }
    if (rows.length < PAGE) break;
  }
  if (current) yield current;
}

/** A sentence of a finding in two: what is wrong, and what to do about it. */
export function problemAndRemedy(zh: string): { problem: string; remedy: string } {
  const [, problem = zh, remedy = '请核对后改正。'] = /^(.+?)[，；。：](请.+)$/s.exec(zh) ?? [];
  return { problem: problem.replace(/[。；，]$/, ''), remedy };
}
