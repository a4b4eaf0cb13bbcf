import { compact } from '../cleaning';
import { type Column, columnOf } from './column';
import { type DayOrMonth, readDayOrMonth } from './day-or-month';
import { monthText, quarterText } from './month-text';

/** Two days or months, both included; `to` is undefined where the end is open. */
export interface DateRange {
  readonly from: DayOrMonth;
  readonly to: DayOrMonth | undefined;
}

const PARTED = /^(.+?(?:日|号|月份?|\d))\s*(?:至|到|~|～|--|-|—|–|一)\s*(.*)$/;
const OPEN = /^(?:今|至今|现在|长期|目前)?$/;
const ISO_PAIR = /^(\d{4}-\d{1,2}(?:-\d{1,2})?)-(\d{4}-\d{1,2}(?:-\d{1,2})?)$/;

function parted(text: string): readonly [string, string] | undefined {
  const pair = ISO_PAIR.exec(text);
  if (pair !== null) return [pair[1] ?? '', pair[2] ?? ''];
  const word = /^(.+?)(?:至|到|~)(.*)$/.exec(text);
  if (word !== null) return [word[1] ?? '', word[2] ?? ''];
  const parts = PARTED.exec(text);
  return parts === null ? undefined : [parts[1] ?? '', parts[2] ?? ''];
}

// 2025年4月至9月, 2025.3.1-5.31: the end leaves out what it shares with the start.
function completed(end: string, start: string): string {
  if (/^\d{4}/.test(end)) return end;
  const year = start.slice(0, 4);
  const separator = start.slice(4, 5);
  return `${year}${separator}${end}`;
}

/** Two days or months in one cell: 2025年3月1日至2025年9月30日, 2025.3-2025.9, or a quarter (2025年第三季度). */
export function range(): Column<DateRange> {
  return columnOf('range', (cell, kind, report) => {
    const text = compact(cell);
    const quarter = quarterText(text);
    if (quarter !== undefined) {
      const [from, to] = quarter;
      return { from: { precision: 'MONTH', text: from }, to: { precision: 'MONTH', text: to } };
    }
    if (kind === 'number' && monthText(text) === undefined) return report.reject('NOT_A_RANGE');
    const single = monthText(text);
    if (single !== undefined) {
      const month: DayOrMonth = { precision: 'MONTH', text: single };
      return { from: month, to: month };
    }
    const parts = parted(text);
    if (parts === undefined) return report.reject('NOT_A_RANGE');
    const [start, end] = parts;
    const from = readDayOrMonth(start, 'text', report, false);
    if (from === undefined || OPEN.test(end)) return from === undefined ? undefined : { from, to: undefined };
    const to = readDayOrMonth(completed(end, start), 'text', report, false);
    if (to === undefined) return undefined;
    return to.text < from.text.slice(0, to.text.length) ? report.reject('RANGE_REVERSED') : { from, to };
  });
}
