import { canActFor } from '@dixian/access';
import { type Connection, connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { assertCursor, assertMayKnow, type RequestContext } from '@dixian/service';
import { REPORT_COLUMNS, REPORT_FROM, type ReportRow } from './report-row';

/** Throws FORBIDDEN for staff of another department: whose row a ledger refused tells that they are in it. */
export function assertOwnLedgers(context: RequestContext, service: string): void {
  if (!canActFor(context.caller, `import:${service}`)) assertMayKnow(context, 'CASEWORK');
}

/** One report of the caller's division. */
export async function findReport(context: RequestContext, id: string): Promise<ReportRow | undefined> {
  const [row] = await context.db.read(context.scope, (statements) =>
    statements.query<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM ${REPORT_FROM} WHERE r.id::text = $1`, [id]),
  );
  return row;
}

/** Reports of the caller's division, newest first. */
export async function listReports(
  context: RequestContext,
  args: PageArguments,
): Promise<Connection<ReportRow>> {
  const page = pageOf(args, { name: 'imports', keyLength: 1 });
  if (page.after) assertCursor([{ type: 'uuid' }], page.after);
  const rows = await context.db.read(context.scope, (statements) =>
    statements.query<ReportRow>(
      // Ids are UUIDv7: their order is the order of time.
      `SELECT ${REPORT_COLUMNS} FROM ${REPORT_FROM}
       WHERE $1::uuid IS NULL OR r.id < $1 ORDER BY r.id DESC LIMIT $2`,
      [page.after?.[0] ?? null, page.first + 1],
    ),
  );
  return connectionOf(rows, page, (row) => [row.id]);
}
