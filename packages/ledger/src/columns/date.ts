import { PLANNED_DAYS, type PlainDate, parsePlainDate } from '@dixian/calendar';
import type { CellKind } from '../cell';
import { compact } from '../cleaning';
import { type Column, columnOf } from './column';
import { daySerial, dayText } from './day-text';

// 1954 to 2119: outside of these a bare five-digit number is more likely something else than a date.
const FIRST_BARE_SERIAL = 20_000;
const LAST_BARE_SERIAL = 80_000;

function readDay(cell: string, kind: CellKind): PlainDate | undefined {
  const fast = parsePlainDate(cell);
  if (fast !== undefined) return fast;
  const text = compact(cell);
  const day = dayText(text);
  if (day !== undefined || kind === 'boolean') return day;
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : 0;
  return serial >= FIRST_BARE_SERIAL && serial <= LAST_BARE_SERIAL ? daySerial(serial) : undefined;
}

/**
 * A day as PlainDate from YYYY-MM-DD, YYYY/M/D, YYYY年M月D日, YYYYMMDD, a date cell or a serial number.
 * `notAfterExport` turns days after the ledger's export away (AFTER_EXPORT_DAY) where that day is known; no
 * ledger of this field has days before 2013 or after 2100.
 */
export function date(options: { notAfterExport?: boolean } = {}): Column<PlainDate> {
  const { notAfterExport = false } = options;
  const { from, to } = PLANNED_DAYS;
  return columnOf((cell, kind, report) => {
    const day = readDay(cell, kind);
    if (day === undefined) return report.reject('NOT_A_DATE');
    if (day < from) return report.reject('DATE_TOO_EARLY', { from });
    if (day > to) return report.reject('DATE_TOO_LATE', { to });
    const late = notAfterExport && report.exportedOn !== undefined && day > report.exportedOn;
    return late ? report.reject('AFTER_EXPORT_DAY') : day;
  });
}
