import { canActFor } from '@dixian/access';
import { type Connection, connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { assertCursor, assertMayKnow, type RequestContext, type RowOf } from '@dixian/service';
import { importFinding } from '../tables';
import { REPORT_COLUMNS, type ReportRow } from './report-row';

/** Throws FORBIDDEN for staff of another department: whose row a ledger refused tells that they are in it. */
export function assertOwnLedgers(context: RequestContext, service: string): void {
  if (!canActFor(context.caller, `import:${service}`)) assertMayKnow(context, 'CASEWORK');
}

/** One report of the caller's division. */
export async function findReport(context: RequestContext, id: string): Promise<ReportRow | undefined> {
  const [row] = await context.db.read(context.scope, (statements) =>
    statements.query<ReportRow>(`SELECT ${REPORT_COLUMNS} FROM import_run WHERE id::text = $1`, [id]),
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
      `SELECT ${REPORT_COLUMNS} FROM import_run WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
      [page.after?.[0] ?? null, page.first + 1],
    ),
  );
  return connectionOf(rows, page, (row) => [row.id]);
}

type FindingRow = RowOf<typeof importFinding, (typeof FINDING_NAMES)[number]>;

const FINDING_NAMES = [
  'id',
  'rowNumber',
  'columnName',
  'householdCode',
  'recordId',
  'severity',
  'code',
  'messageZh',
  'messageEn',
] as const;
const FINDING_COLUMNS = importFinding.select(FINDING_NAMES);

export interface FindingArguments extends PageArguments {
  severity?: string | null;
}

// Remarks on a household as a whole have no row and stand after all rows.
const NO_ROW = 2_147_483_647;

/** Findings of one report in the order of the sheet. */
export async function listFindings(report: ReportRow, args: FindingArguments, context: RequestContext) {
  const page = pageOf(args, { name: 'findings', keyLength: 2 }, 50);
  if (page.after) assertCursor([{ type: 'int' }, { type: 'bigint' }], page.after);
  const rows = await context.db.read(context.scope, (statements) =>
    statements.query<FindingRow>(
      `SELECT ${FINDING_COLUMNS} FROM import_finding
       WHERE run_id = $1 AND ($2::text IS NULL OR severity = $2)
         AND ($3::int IS NULL OR (coalesce(row_number, ${NO_ROW}), id) > ($3, $4::bigint))
       ORDER BY coalesce(row_number, ${NO_ROW}), id LIMIT $5`,
      [report.id, args.severity ?? null, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
    ),
  );
  const connection = connectionOf(
    rows,
    page,
    ({ rowNumber, id }) => [String(rowNumber ?? NO_ROW), String(id)],
    ({ id, rowNumber: row, columnName: column, recordId: looksLike, ...finding }) => ({
      ...finding,
      looksLike,
      id: String(id),
      row,
      column,
      message: context.language === 'zh' ? finding.messageZh : finding.messageEn,
    }),
  );
  return { ...connection, totalCount: () => countFindings(report, args, context) };
}

async function countFindings(
  report: ReportRow,
  args: FindingArguments,
  context: RequestContext,
): Promise<number> {
  const [row] = await context.db.read(context.scope, (statements) =>
    statements.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM import_finding WHERE run_id = $1 AND ($2::text IS NULL OR severity = $2)',
      [report.id, args.severity ?? null],
    ),
  );
  return row?.count ?? 0;
}
