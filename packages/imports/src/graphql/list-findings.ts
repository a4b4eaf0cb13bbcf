import { connectionOf, type PageArguments, pageOf } from '@dixian/graph';
import { assertCursor, type RequestContext, type RowOf } from '@dixian/service';
import { placeOf } from '../runs/sheet-rows';
import { importFinding } from '../tables';
import type { ReportRow } from './report-row';

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
    ({ id, rowNumber, columnName: column, recordId: looksLike, ...finding }) => ({
      ...finding,
      looksLike,
      id: String(id),
      ...placeOf(rowNumber, report.sheets),
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
