import { type Column, columnOf } from './column';
import { decimalText } from './decimal';

const MOST_DECIMALS = 6;

/** A quantity that is no amount of money (㎡, 升/人·天) as exact decimal text, not negative, at most 6 decimals. */
export function quantity(): Column<string> {
  return columnOf('decimal', (cell, kind, report) => {
    const decimal = decimalText(cell, kind);
    if (decimal === undefined || (decimal.split('.')[1] ?? '').length > MOST_DECIMALS) {
      return report.reject('NOT_A_QUANTITY');
    }
    return decimal.startsWith('-') ? report.reject('BELOW_MINIMUM', { min: 0 }) : decimal;
  });
}
