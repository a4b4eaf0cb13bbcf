import { type Fen, formatYuan, parseYuan } from '@dixian/money';
import type { CellKind } from '../cell';
import { type CellReport, type Column, columnOf } from './column';
import { decimalText, shiftPoint } from './decimal';

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

const LARGE = /^(.*?)(亿|千万|百万|万|千|百)元?$/;
const PLACES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8 };
const PLAIN_YUAN = /元$/;

// 5万, 0.5万元: the cell names its own unit, which must not contradict the one that the table states.
function placesOf(text: string, report: CellReport): { bare: string; places: number } | undefined {
  const stated = report.unit?.stated;
  const large = LARGE.exec(text);
  if (large === null) {
    const disagrees = PLAIN_YUAN.test(text) && stated?.places !== undefined && stated.places !== 0;
    if (disagrees) return report.reject('UNIT_DISAGREES', { cell: '元', stated: stated.text });
    return { bare: text, places: report.unit?.places ?? 0 };
  }
  const [, bare = '', scale = ''] = large;
  const places = PLACES[scale] ?? 0;
  if (stated?.places !== undefined && stated.places !== places) {
    return report.reject('UNIT_DISAGREES', { cell: `${scale}元`, stated: stated.text });
  }
  return { bare, places };
}

function writtenFen(cell: string, kind: CellKind, report: CellReport, round: boolean): Fen | undefined {
  const scaled = kind === 'text' ? placesOf(cell, report) : { bare: cell, places: report.unit?.places ?? 0 };
  if (scaled === undefined) return undefined;
  const written = decimalText(scaled.bare, kind);
  if (written === undefined) return report.reject('NOT_AN_AMOUNT');
  const decimal = scaled.places === 0 ? written : shiftPoint(written, scaled.places);
  if (!/\.\d{3}/.test(decimal)) return parseYuan(decimal) ?? report.reject('NOT_AN_AMOUNT');
  if (!round) return report.reject('TOO_MANY_DECIMALS');
  report.warn('AMOUNT_ROUNDED');
  return parseYuan(roundToFen(decimal)) ?? report.reject('NOT_AN_AMOUNT');
}

// 3000 元/年 in a column of 元/月: divided to the fen, with a remark where that does not come out even.
function inPeriod(fen: Fen, report: CellReport): Fen {
  const { times, over } = report.unit ?? { times: 1n, over: 1n };
  if (times === over) return fen;
  const product = fen * over;
  if (product % times !== 0n) report.warn('AMOUNT_ROUNDED');
  return product / times;
}

/**
 * An amount in yuan, as exact fen, converted from the unit that the file states. No lower bound unless `min` (in fen) is
 * given: `min: 0n` turns negative amounts away. `round` accepts computed cells with more than two decimals, rounded half
 * up with a warning.
 */
export function yuan(options: { min?: Fen; round?: boolean } = {}): Column<Fen> {
  const { min, round = false } = options;
  return columnOf('money', (cell, kind, report) => {
    const isPlain = report.unit === undefined || report.unit.isPlain;
    const fast = isPlain ? plainFen(cell) : undefined;
    let fen = fast === undefined ? writtenFen(cell, kind, report, round) : BigInt(fast);
    if (fen !== undefined && !isPlain) fen = inPeriod(fen, report);
    if (fen === undefined || min === undefined || fen >= min) return fen;
    return fen < 0n
      ? report.reject('NEGATIVE_AMOUNT')
      : report.reject('BELOW_MINIMUM', { min: formatYuan(min) });
  });
}
