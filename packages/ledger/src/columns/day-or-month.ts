import { PLANNED_DAYS } from '@dixian/calendar';
import type { CellKind } from '../cell';
import { compact } from '../cleaning';
import { type CellReport, type Column, columnOf } from './column';
import { keepDay, readDay } from './date';
import { monthText } from './month-text';

/** A day, or a month where only that is known: never its first day. As text the earlier one sorts first. */
export type DayOrMonth =
  | { readonly precision: 'DAY'; readonly text: string }
  | { readonly precision: 'MONTH'; readonly text: string };

/** The day or month of a cell; undefined after a report. */
export function readDayOrMonth(
  cell: string,
  kind: CellKind,
  report: CellReport,
  notAfterExport: boolean,
): DayOrMonth | undefined {
  const text = compact(cell);
  if (kind === 'number' && /^\d{4}\.\d+$/.test(text)) return report.reject('MONTH_AMBIGUOUS');
  const month = monthText(text);
  if (month !== undefined) return keepMonth(month, text, report, notAfterExport);
  const day = readDay(cell, kind, report);
  if (day === undefined) return report.reject('NOT_A_DATE');
  const kept = keepDay(day, report, notAfterExport);
  return kept === undefined ? undefined : { precision: 'DAY', text: kept };
}

function keepMonth(
  month: string,
  text: string,
  report: CellReport,
  notAfterExport: boolean,
): DayOrMonth | undefined {
  const { from, to } = PLANNED_DAYS;
  if (month < from.slice(0, 7)) return report.reject('DATE_TOO_EARLY', { from });
  if (month > to.slice(0, 7)) return report.reject('DATE_TOO_LATE', { to });
  const { exportedOn } = report;
  if (notAfterExport && exportedOn !== undefined && month > exportedOn.slice(0, 7)) {
    return report.reject('AFTER_EXPORT_DAY');
  }
  if (/^\d{4}\.1$/.test(text)) report.warn('MONTH_MAYBE_OCTOBER');
  return { precision: 'MONTH', text: month };
}

/** A day, or a month alone where the office knows no more: 2025-03-01, 2025年3月, 2025.3, 202503. */
export function dayOrMonth(options: { notAfterExport?: boolean } = {}): Column<DayOrMonth> {
  const { notAfterExport = false } = options;
  return columnOf('date', (cell, kind, report) => readDayOrMonth(cell, kind, report, notAfterExport));
}
