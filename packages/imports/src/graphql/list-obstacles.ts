import { connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { assertCursor, type RequestContext } from '@dixian/service';
import type { LoadedTable } from '../withdrawal/loaded-table';
import { type ObstacleRow, obstaclesSql } from '../withdrawal/obstacles-sql';
import type { ReportRow } from './report-row';

/** What stands in the way of taking a run back at this moment. */
export async function listObstacles(
  tables: readonly LoadedTable[],
  report: ReportRow,
  args: PageArguments,
  context: RequestContext,
) {
  const page = pageOf(args, { name: 'import-obstacles', keyLength: 4 }, 50);
  if (page.after) {
    assertCursor([{ type: 'int' }, { type: 'uuid' }, { type: 'text' }, { type: 'text' }], page.after);
  }
  const [position = null, record = null, kind = null, by = null] = page.after ?? [];
  const rows =
    tables.length === 0 || report.dryRun
      ? []
      : await context.db.read(context.scope, (statements) =>
          statements.query<ObstacleRow>(
            `SELECT * FROM (${obstaclesSql(tables)}) AS o
             WHERE $2::int IS NULL OR (position, record, kind, by) > ($2, $3::uuid, $4::text, $5::text)
             ORDER BY position, record, kind, by LIMIT $6`,
            [report.id, position, record, kind, by, page.first + 1],
          ),
        );
  return connectionOf(
    rows,
    page,
    (row) => [String(row.position), row.record, row.kind, row.by],
    (row) => ({
      record: row.record,
      householdCode: row.householdCode,
      kind: row.kind,
      by: row.by === '' ? null : row.by,
    }),
  );
}
