import { type Column, columnOf } from './column';
import { decimalText, shiftPoint } from './decimal';

/**
 * A percentage as exact decimal text: `3.45` for 3.45, 3.45% and for a cell of 0.0345 formatted as a percentage.
 * From 0 to `max` (100 unless given), at most 6 decimals.
 */
export function percent(options: { max?: number } = {}): Column<string> {
  const { max = 100 } = options;
  return columnOf((cell, kind, report) => {
    const decimal = decimalText(kind === 'text' ? cell.replace(/\s*[%％]\s*$/, '') : cell, kind);
    if (decimal === undefined) return report.reject('NOT_A_PERCENTAGE');
    const value = kind === 'percent' ? shiftPoint(decimal, 2) : decimal;
    if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(value)) return report.reject('NOT_A_PERCENTAGE');
    if (value.startsWith('-')) return report.reject('BELOW_MINIMUM', { min: 0 });
    return Number(value) > max ? report.reject('ABOVE_MAXIMUM', { max }) : value;
  });
}
