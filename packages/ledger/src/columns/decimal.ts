import type { CellKind } from '../cell';
import { compact } from '../cleaning';

const PLAIN = /^-?\d+(\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const EXCEL_DIGITS = 15;

/** Removes leading zeros and the zeros that end a fraction: `007.50` is `7.5`. */
function canonical(plain: string): string {
  const negative = plain.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? plain.slice(1) : plain).split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const value = decimals === '' ? digits : `${digits}.${decimals}`;
  return negative && value !== '0' ? `-${value}` : value;
}

/** Moves the decimal point of a canonical decimal to the right (places > 0) or left. */
export function shiftPoint(plain: string, places: number): string {
  const negative = plain.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? plain.slice(1) : plain).split('.');
  const digits = whole + fraction;
  const at = whole.length + places;
  const padded = at <= 0 ? '0'.repeat(1 - at) + digits : digits.padEnd(at, '0');
  const point = Math.max(at, 1);
  const value = canonical(
    padded.length > point ? `${padded.slice(0, point)}.${padded.slice(point)}` : padded,
  );
  return negative && value !== '0' ? `-${value}` : value;
}

/**
 * A number out of an .xlsx as the decimal its author saw. Files hold doubles with up to 17 digits
 * (5846.4899999999998); Excel itself shows and guarantees 15.
 */
function decimalOfDouble(text: string): string | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent = '0'] = value.toExponential(EXCEL_DIGITS - 1).split('e');
  return shiftPoint(canonical(mantissa), Number(exponent));
}

/**
 * A number as exact decimal text without exponent, or undefined. Written numbers may carry ¥, 元, thousands separators
 * and full-width digits.
 */
export function decimalText(text: string, kind: CellKind): string | undefined {
  if (kind === 'number' || kind === 'percent') return decimalOfDouble(text);
  if (kind !== 'text') return undefined;
  const bare = compact(text)
    .replace(/^(-?)[¥￥+]/, '$1')
    .replace(/元$/, '');
  if (PLAIN.test(bare)) return canonical(bare);
  return GROUPED.test(bare) ? canonical(bare.replaceAll(',', '')) : undefined;
}
