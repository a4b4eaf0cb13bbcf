import type { RequestContext, RowOf, Statements } from '@dixian/service';
import { calendarReport } from './tables';

const SHOWN = [
  ...(['id', 'kind', 'cycle', 'reportedOn', 'persons', 'statement'] as const),
  ...(['account', 'recordedAt', 'divisionCode'] as const),
] as const;

/** What a place did by a day of the calendar, as it is read. */
export type CalendarReportRow = RowOf<typeof calendarReport, (typeof SHOWN)[number]>;

/** Records one. */
export function insertReport(
  transaction: Statements,
  told: Omit<CalendarReportRow, 'id' | 'recordedAt'>,
): Promise<CalendarReportRow> {
  return transaction.insert(calendarReport, told, SHOWN);
}

/** One in sight by id. */
export function findReport(reader: Statements, id: string): Promise<CalendarReportRow | undefined> {
  return reader.findOneBy(calendarReport, { id }, SHOWN);
}

/** What places within a division did in a year, by day. */
export function reportsOfYear(
  context: RequestContext,
  { from, to, year }: { readonly from: string; readonly to: string; readonly year: number },
): Promise<CalendarReportRow[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<CalendarReportRow>(
      `SELECT ${calendarReport.select(SHOWN)} FROM calendar_report
       WHERE division_code >= $1 AND division_code < $2 AND left(cycle, 4) = $3 ORDER BY reported_on, id`,
      [from, to, String(year)],
      'calendar-reports',
    ),
  );
}
