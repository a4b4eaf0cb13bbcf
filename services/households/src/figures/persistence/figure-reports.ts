import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import {
  type OrderedList,
  type Orders,
  ofCounty,
  type RequestContext,
  type RowOf,
  rowsOfEach,
  type Statements,
} from '@dixian/service';
import { FIGURE_MEASURES, type ReportedLine } from '../domain/figure-measures';
import { figureReport, reportedFigure } from './tables';

const SHOWN = [
  ...(['id', 'day', 'reportedOn', 'note', 'digest'] as const),
  ...(['account', 'recordedAt', 'divisionCode'] as const),
] as const;

/** A report as it is read. */
export type FigureReportRow = RowOf<typeof figureReport, (typeof SHOWN)[number]>;

/** Which reports are meant; what is null or left out narrows nothing. */
export interface FigureReportFilter {
  division?: string | null;
  from?: PlainDate | null;
  to?: PlainDate | null;
}

const ORDERS = {
  DAY: [{ expression: 'day', type: 'date' }],
  DIVISION: [{ expression: 'division_code', type: 'text COLLATE "C"' }],
  REPORTED_ON: [{ expression: 'reported_on', type: 'date' }],
} satisfies Orders;

/** Reports in the caller's sight, those of the latest days first unless asked otherwise. */
export function figureReportList(
  filter: FigureReportFilter,
  division: string,
): OrderedList<keyof typeof ORDERS> {
  return {
    name: 'figure-reports',
    columns: figureReport.select(SHOWN),
    from: 'figure_report',
    orders: ORDERS,
    tie: { expression: 'id', type: 'uuid' },
    usual: { field: 'DAY', direction: 'DESC' },
    conditions: (add) => {
      ofCounty(add, [division, filter.division]);
      return add.within(filter.division).addIf('day >= ?', filter.from).addIf('day <= ?', filter.to);
    },
  };
}

/** One in sight by id. */
export async function findFigureReport(reader: Statements, id: string): Promise<FigureReportRow | undefined> {
  return isEntityId(id) ? reader.findOneBy(figureReport, { id }, SHOWN) : undefined;
}

/** Keeps a report with its lines, as it is from now on. */
export async function insertFigureReport(
  transaction: Statements,
  told: Omit<FigureReportRow, 'id' | 'recordedAt'>,
  lines: readonly ReportedLine[],
): Promise<FigureReportRow> {
  const report = await transaction.insert(figureReport, told, SHOWN);
  await transaction.query(
    `INSERT INTO reported_figure (report_id, code, name, measure, value, division_code)
     SELECT $1, l.code, l.name, l.measure, l.value, $2
     FROM jsonb_to_recordset($3::jsonb) AS l(code text, name text, measure text, value int)`,
    [report.id, told.divisionCode, JSON.stringify(lines)],
    'insert-reported-figures',
  );
  return report;
}

/** The lines of a report, the whole before the places below; one statement per request. */
export function linesOf(context: RequestContext, reportId: string): Promise<ReportedLine[]> {
  const shown = reportedFigure.select(['code', 'name', 'measure', 'value']);
  const places = FIGURE_MEASURES.map((measure, place) => `WHEN '${measure}' THEN ${place}`).join(' ');
  const sql = `SELECT report_id AS "rowKey", ${shown} FROM reported_figure WHERE report_id = ANY($1::uuid[])
    ORDER BY report_id, length(code), code COLLATE "C", CASE measure ${places} END`;
  return rowsOfEach<ReportedLine>(context, 'lines-of-report', sql).load(reportId);
}
