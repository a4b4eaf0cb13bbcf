import { canActFor, mayKnow, mayLoad } from '@dixian/access';
import { type Connection, connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { assertCursor, assertMayKnow, type RequestContext } from '@dixian/service';
import { REPORT_COLUMNS, REPORT_FROM, type ReportRow } from './report-row';

/** Whose reports are shown: all of the division, or those alone that an account of this name asked for. */
export type ReportsOf = 'ALL' | { readonly account: string };

/**
 * Whose reports of a service the caller may see. Throws FORBIDDEN for staff of another department: whose row a ledger
 * refused tells that they are in it. Who may load a ledger of the service alone sees what came of that.
 */
export function reportsOf(context: RequestContext, service: string): ReportsOf {
  const { caller } = context;
  if (canActFor(caller, `import:${service}`) || mayKnow(caller, 'CASEWORK')) return 'ALL';
  if (mayLoad(caller, service)) return { account: caller.id };
  assertMayKnow(context, 'CASEWORK');
  return 'ALL';
}

/** One report of the caller's division. */
export async function findReport(
  context: RequestContext,
  id: string,
  of: ReportsOf = 'ALL',
): Promise<ReportRow | undefined> {
  const [row] = await context.db.read(context.scope, (statements) =>
    statements.query<ReportRow>(
      `SELECT ${REPORT_COLUMNS} FROM ${REPORT_FROM}
       WHERE r.id::text = $1 AND ($2::text IS NULL OR r.requested_by = $2)`,
      [id, accountOf(of)],
    ),
  );
  return row;
}

const accountOf = (of: ReportsOf) => (of === 'ALL' ? null : of.account);

/** Reports of the caller's division, newest first. */
export async function listReports(
  context: RequestContext,
  args: PageArguments,
  of: ReportsOf = 'ALL',
): Promise<Connection<ReportRow>> {
  const page = pageOf(args, { name: 'imports', keyLength: 1 });
  if (page.after) assertCursor([{ type: 'uuid' }], page.after);
  const rows = await context.db.read(context.scope, (statements) =>
    statements.query<ReportRow>(
      // Ids are UUIDv7: their order is the order of time.
      `SELECT ${REPORT_COLUMNS} FROM ${REPORT_FROM}
       WHERE ($1::uuid IS NULL OR r.id < $1) AND ($3::text IS NULL OR r.requested_by = $3)
       ORDER BY r.id DESC LIMIT $2`,
      [page.after?.[0] ?? null, page.first + 1, accountOf(of)],
    ),
  );
  return connectionOf(rows, page, (row) => [row.id]);
}
