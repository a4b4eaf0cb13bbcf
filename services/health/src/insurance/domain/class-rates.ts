import { type Fen, parseYuan } from '@dixian/money';

/** What a place pays to a class: a share of the contribution in hundredths of a percent, or a sum. */
export type ClassRate = { readonly share: bigint } | { readonly sum: Fen };

const PERCENT = /^(\d{1,3})(?:\.(\d{1,2}))?%$/;
const WHOLE = 10_000n;

/** A share as it is written, `66.5%`, in hundredths of a percent; undefined for what is none. */
function shareOf(text: string): bigint | undefined {
  const [, whole, part = ''] = PERCENT.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(whole + part.padEnd(2, '0'));
}

/** The share of an amount, half up to the fen. */
export function ofShare(amount: Fen, share: bigint): Fen {
  return (amount * share * 2n + WHOLE) / (2n * WHOLE);
}

/** The rate of a class as it is written among lines such as `特困=100%`; undefined where the place sets none. */
export function writtenRate(lines: readonly string[], name: string): string | undefined {
  return lines.map((line) => line.split('=').map((part) => part.trim())).find(([key]) => key === name)?.[1];
}

/** The rate of a class among lines such as `特困=100%` and `低保=300.00`; undefined where the place sets none. */
export function rateOf(lines: readonly string[], name: string): ClassRate | undefined {
  const written = writtenRate(lines, name) ?? '';
  const share = shareOf(written);
  if (share !== undefined) return { share };
  const sum = parseYuan(written);
  return sum === undefined ? undefined : { sum };
}

/** What it comes to for a contribution. */
export function amountOf(rate: ClassRate, contribution: Fen): Fen {
  return 'sum' in rate ? rate.sum : ofShare(contribution, rate.share);
}
