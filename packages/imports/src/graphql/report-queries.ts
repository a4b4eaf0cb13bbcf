import { canActFor, mayKnow, mayLoad } from '@dixian/access';
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
