import { type Fen, formatYuan, parseYuan } from '@dixian/money';
import type { CellKind } from '../cell';
import { type CellReport, type Column, columnOf } from './column';
import { decimalText } from './decimal';

const POINT = 0x2e;
const MOST_FAST_DIGITS = 13;

/** Fen of a plain ASCII amount like 5846.49, read digit by digit; undefined sends the cell the long way. */
function plainFen(text: string): number | undefined {
  const length = text.length;
  if (length > MOST_FAST_DIGITS) return undefined;
  let fen = 0;
  let decimals = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      fen = fen * 10 + (code - 0x30);
      if (decimals >= 0 && ++decimals > 2) return undefined;
    } else if (code === POINT && decimals < 0 && i > 0 && i < length - 1) decimals = 0;
    else return undefined;
  }
  return decimals === 2 ? fen : decimals === 1 ? fen * 10 : fen * 100;
}

function roundToFen(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const kept = BigInt(whole.replace('-', '') + fraction.slice(0, 2));
  const rounded = (fraction[2] ?? '0') >= '5' ? kept + 1n : kept;
  return formatYuan(decimal.startsWith('-') ? -rounded : rounded);
}

function writtenFen(text: string, kind: CellKind, report: CellReport, round: boolean): Fen | undefined {
  const decimal = decimalText(text, kind);
  if (decimal === undefined) return report.reject('NOT_AN_AMOUNT');
  if (!/\.\d{3}/.test(decimal)) return parseYuan(decimal) ?? report.reject('NOT_AN_AMOUNT');
  if (!round) return report.reject('TOO_MANY_DECIMALS');
  report.warn('AMOUNT_ROUNDED');
  return parseYuan(roundToFen(decimal)) ?? report.reject('NOT_AN_AMOUNT');
}

/**
 * An amount in yuan, as exact fen. No lower bound unless `min` (in fen) is given: `min: 0n` turns negative amounts
 * away. `round` accepts computed cells with more than two decimals, rounded half up with a warning.
 */
export function yuan(options: { min?: Fen; round?: boolean } = {}): Column<Fen> {
  const { min, round = false } = options;
  return columnOf((cell, kind, report) => {
    const fast = plainFen(cell);
    const fen = fast === undefined ? writtenFen(cell, kind, report, round) : BigInt(fast);
    if (fen === undefined || min === undefined || fen >= min) return fen;
    return fen < 0n
      ? report.reject('NEGATIVE_AMOUNT')
      : report.reject('BELOW_MINIMUM', { min: formatYuan(min) });
  });
}
