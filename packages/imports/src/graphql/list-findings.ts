import type { PageArguments } from '@dixian/graph';
import { type KeysetList, type RequestContext, type RowOf, rootPage } from '@dixian/service';
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
  const page = await rootPage<FindingRow>(context, findingsOf(report, args.severity), args);
  const edges = page.edges.map(({ cursor, node }) => {
    const { id, rowNumber, columnName: column, recordId: looksLike, ...finding } = node;
    const message = context.language === 'zh' ? finding.messageZh : finding.messageEn;
    const place = placeOf(rowNumber, report.sheets);
    return { cursor, node: { ...finding, looksLike, id: String(id), ...place, column, message } };
  });
  return { ...page, edges };
}

function findingsOf({ id }: ReportRow, severity: string | null | undefined): KeysetList {
  return {
    name: 'findings',
    columns: FINDING_COLUMNS,
    from: 'import_finding',
    key: [
      { expression: `coalesce(row_number, ${NO_ROW})`, type: 'int' },
      { expression: 'id', type: 'bigint' },
    ],
    conditions: (add) => add.add('run_id = ?', id).addIf('severity = ?', severity),
  };
}
