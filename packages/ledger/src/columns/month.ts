import { compact } from '../cleaning';
import { type Column, columnOf } from './column';
import { dayText } from './day-text';

const WRITTEN = /^(\d{4})(?:-|\/|\.|年)?(\d{1,2})月?$/;
const FIRST_YEAR = '1900';
const LAST_YEAR = '2199';

function readMonth(cell: string): string | undefined {
  const text = compact(cell);
  const parts = WRITTEN.exec(text);
  // Excel turns 2025-01 into the first day of that month; the day carries nothing.
  if (parts === null) return dayText(text)?.slice(0, 7);
  const [, year = '', digits = ''] = parts;
  const month = digits.padStart(2, '0');
  const real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= '01' && month <= '12';
  return real ? `${year}-${month}` : undefined;
}

/**
 * A month as `YYYY-MM`, from YYYYMM, YYYY-MM, YYYY年M月 or a date cell. `notAfterExport` turns months after the month
 * of the ledger's export away (AFTER_EXPORT_DAY) where that day is known.
 */
export function month(options: { notAfterExport?: boolean } = {}): Column<string> {
  const { notAfterExport = false } = options;
  return columnOf((cell, _kind, report) => {
    const value = readMonth(cell);
    if (value === undefined) return report.reject('NOT_A_MONTH');
    const late = notAfterExport && report.exportedOn !== undefined && value > report.exportedOn.slice(0, 7);
    return late ? report.reject('AFTER_EXPORT_DAY') : value;
  });
}
