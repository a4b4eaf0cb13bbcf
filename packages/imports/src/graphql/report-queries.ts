import { type Caller, canActFor, mayKnow, mayLoad } from '@dixian/access';
import { type Connection, connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { assertCursor, assertMayKnow, type RequestContext } from '@dixian/service';
import { REPORT_COLUMNS, REPORT_FROM, type ReportRow } from './report-row';

/** Whose reports are shown: all of the division, those alone that an account of this name asked for, or none. */
export type ReportsOf = 'ALL' | 'NONE' | { readonly account: string };

/**
 * Whose reports of a service a caller may see: none for staff of another department, since whose row a ledger refused tells
 * that they are in it. Who may load a ledger of the service alone sees what came of that.
 */
export function reportsOf(caller: Caller, service: string): ReportsOf {
  if (canActFor(caller, `import:${service}`) || mayKnow(caller, 'CASEWORK')) return 'ALL';
  return mayLoad(caller, service) ? { account: caller.id } : 'NONE';
}

/** The same for the graph; throws FORBIDDEN where it is none. */
export function shownReports(context: RequestContext, service: string): ReportsOf {
  const of = reportsOf(context.caller, service);
  if (of === 'NONE') assertMayKnow(context, 'CASEWORK');
  return of;
}

/** One report of the caller's division. */
export async function findReport(
  context: Pick<RequestContext, 'db' | 'scope'>,
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

const accountOf = (of: ReportsOf) => (typeof of === 'string' ? null : of.account);

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
