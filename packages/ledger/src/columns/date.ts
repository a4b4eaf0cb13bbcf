import { PLANNED_DAYS, type PlainDate, parsePlainDate } from '@dixian/calendar';
import type { CellKind } from '../cell';
import { compact } from '../cleaning';
import { type CellReport, type Column, columnOf } from './column';
import { daySerial, dayText, shortDayText } from './day-text';
import { monthText } from './month-text';

// 1954 to 2119: outside of these a bare five-digit number is more likely something else than a date.
const FIRST_BARE_SERIAL = 20_000;
const LAST_BARE_SERIAL = 80_000;
const DAYS_FROM_1900_TO_1904 = 1462;

/** The day a cell says, with a warning where only two digits of the year are written; undefined without a report. */
export function readDay(cell: string, kind: CellKind, report: CellReport): PlainDate | undefined {
  const fast = parsePlainDate(cell);
  if (fast !== undefined) return fast;
  const text = compact(cell);
  const day = dayText(text);
  if (day !== undefined || kind === 'boolean') return day;
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (serial >= FIRST_BARE_SERIAL && serial <= LAST_BARE_SERIAL) {
    return daySerial(serial + (report.counts1904 ? DAYS_FROM_1900_TO_1904 : 0));
  }
  const short = kind === 'text' ? shortDayText(text) : undefined;
  if (short !== undefined) report.warn('TWO_DIGIT_YEAR');
  return short;
}

/** Turns away days that no ledger of this field has, before 2013 and after 2100, and those after the export if asked. */
export function keepDay(day: PlainDate, report: CellReport, notAfterExport: boolean): PlainDate | undefined {
  const { from, to } = PLANNED_DAYS;
  if (day < from) return report.reject('DATE_TOO_EARLY', { from });
  if (day > to) return report.reject('DATE_TOO_LATE', { to });
  const late = notAfterExport && report.exportedOn !== undefined && day > report.exportedOn;
  return late ? report.reject('AFTER_EXPORT_DAY') : day;
}

/**
 * A day as PlainDate from YYYY-MM-DD, YYYY/M/D, YYYY年M月D日, YYYYMMDD, a date cell or a serial number.
 * `notAfterExport` turns days after the ledger's export away (AFTER_EXPORT_DAY) where that day is known; no
 * ledger of this field has days before 2013 or after 2100.
 */
export function date(options: { notAfterExport?: boolean } = {}): Column<PlainDate> {
  const { notAfterExport = false } = options;
  return columnOf('date', (cell, kind, report) => {
    const day = readDay(cell, kind, report);
    if (day !== undefined) return keepDay(day, report, notAfterExport);
    const isMonth = kind === 'text' && monthText(compact(cell)) !== undefined;
    return report.reject(isMonth ? 'MONTH_ONLY' : 'NOT_A_DATE');
  });
}
