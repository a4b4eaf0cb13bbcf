import type { CellKind } from '../cell';
import { type CellReport, type Column, columnOf } from './column';
import { decimalText, shiftPoint } from './decimal';

const SIGN = /\s*[%％]\s*$/;

/** How a percent column without a sign is meant, once a person has said so. */
const SHARES = '1';

// 0.23 without a sign may be 23 % whose format was lost: only a person knows.
function isShare(decimal: string): boolean {
  return decimal.startsWith('0.');
}

function percentText(cell: string, kind: CellKind, report: CellReport): string | undefined {
  const isSigned = kind === 'text' && SIGN.test(cell);
  const decimal = decimalText(isSigned ? cell.replace(SIGN, '') : cell, kind);
  if (decimal === undefined || isSigned) return decimal;
  if (kind === 'percent' || report.unit?.stated?.text === SHARES) return shiftPoint(decimal, 2);
  if (isShare(decimal) && report.layout !== undefined && report.unit?.stated === undefined)
    report.sight('SHARE');
  return decimal;
}

/**
 * A percentage as decimal text: 3.45, 3.45 % and a cell formatted as percentage are all `3.45`.
 * From 0 to `max` (100 unless given), at most 6 decimals.
 */
export function percent(options: { max?: number } = {}): Column<string> {
  const { max = 100 } = options;
  return columnOf('percent', (cell, kind, report) => {
    const value = percentText(cell, kind, report);
    if (value === undefined || !/^-?\d{1,9}(\.\d{1,6})?$/.test(value))
      return report.reject('NOT_A_PERCENTAGE');
    if (value.startsWith('-')) return report.reject('BELOW_MINIMUM', { min: 0 });
    return Number(value) > max ? report.reject('ABOVE_MAXIMUM', { max }) : value;
  });
}
