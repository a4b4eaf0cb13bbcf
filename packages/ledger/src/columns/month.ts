import type { CellKind } from '../cell';
import { compact } from '../cleaning';
import type { RowProblemCode } from '../messages';
import { type Column, columnOf } from './column';
import { dayText } from './day-text';
import { monthText, quarterText } from './month-text';

// What stands there instead, so that the answer says what to write.
function whyNot(text: string, kind: CellKind): RowProblemCode {
  if (kind === 'number' && /^\d{4}\.\d+$/.test(text)) return 'MONTH_AMBIGUOUS';
  if (/^\d{5}(\.\d+)?$/.test(text)) return 'MONTH_IS_SERIAL';
  if (quarterText(text) !== undefined) return 'QUARTER_NOT_A_MONTH';
  if (/^\d{1,2}月份?$/.test(text)) return 'MONTH_WITHOUT_YEAR';
  return /^\d{4}.*[-至到~].*\d{4}/.test(text) ? 'SEVERAL_MONTHS' : 'NOT_A_MONTH';
}

function readMonth(text: string, kind: CellKind): string | undefined {
  if (kind === 'number' && !/^\d{6}(\d{2})?$/.test(text)) return undefined;
  // Excel turns 2025-01 into the first day of that month; the day carries nothing.
  return monthText(text) ?? dayText(text)?.slice(0, 7);
}

/**
 * A month as `YYYY-MM`, from YYYYMM, YYYY-MM, YYYY年M月 or a date cell. `notAfterExport` turns months after the month
 * of the ledger's export away (AFTER_EXPORT_DAY) where that day is known. A number like 2025.1 is refused: it may be
 * October with its zero lost.
 */
export function month(options: { notAfterExport?: boolean } = {}): Column<string> {
  const { notAfterExport = false } = options;
  return columnOf('month', (cell, kind, report) => {
    const text = compact(cell);
    const value = readMonth(text, kind);
    if (value === undefined) return report.reject(whyNot(text, kind));
    const late = notAfterExport && report.exportedOn !== undefined && value > report.exportedOn.slice(0, 7);
    if (late) return report.reject('AFTER_EXPORT_DAY');
    if (/^\d{4}\.1$/.test(text)) report.warn('MONTH_MAYBE_OCTOBER');
    return value;
  });
}
