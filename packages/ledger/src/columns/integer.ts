import { type Column, columnOf } from './column';
import { decimalText } from './decimal';

/** A whole number from `min` to `max` (0 and 2,147,483,647 unless given, PostgreSQL's integer). `3.0` is 3. */
export function integer(options: { min?: number; max?: number } = {}): Column<number> {
  const { min = 0, max = 2_147_483_647 } = options;
  return columnOf('integer', (cell, kind, report) => {
    const decimal = decimalText(cell, kind);
    if (decimal === undefined || !/^-?\d{1,15}$/.test(decimal)) return report.reject('NOT_AN_INTEGER');
    const value = Number(decimal);
    if (value < min) return report.reject('BELOW_MINIMUM', { min });
    return value > max ? report.reject('ABOVE_MAXIMUM', { max }) : value;
  });
}
