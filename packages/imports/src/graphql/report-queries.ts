import { type Caller, canActFor, mayKnow, mayLoad } from '@dixian/access';
import type { PageArguments } from '@dixian/graph';
import {
  assertMayKnow,
  type ListPage,
  type OrderBy,
  type OrderedList,
  type Orders,
  orderedPage,
  type RequestContext,
} from '@dixian/service';
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

const REPORT_ORDERS = {
  // Ids are UUIDv7: their order is the order of time.
  REQUESTED_AT: [],
  FILE_NAME: [{ expression: 'r.file_name', type: 'text' }],
  ROWS_REJECTED: [{ expression: 'r.rows_rejected', type: 'int' }],
} satisfies Orders;

/** What a list of reports is asked with. */
export interface ReportArguments extends PageArguments {
  orderBy?: OrderBy<keyof typeof REPORT_ORDERS> | null;
}

/** Reports of the caller's division. */
export function listReports(
  context: RequestContext,
  args: ReportArguments,
  of: ReportsOf = 'ALL',
): Promise<ListPage<ReportRow>> {
  const list: OrderedList<keyof typeof REPORT_ORDERS> = {
    name: 'imports',
    columns: REPORT_COLUMNS,
    from: REPORT_FROM,
    orders: REPORT_ORDERS,
    tie: { expression: 'r.id', type: 'uuid' },
    usual: { field: 'REQUESTED_AT', direction: 'DESC' },
    conditions: (add) => add.addIf('r.requested_by = ?', accountOf(of)),
  };
  return orderedPage(context, list, args);
}
