import { daysBetween, type PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';

/** Simple interest on a balance over some days, exact until it is rounded once to the fen, half up. */
export interface AccruedInterest {
  /** Balance in fen times the days it stood, summed: the day of drawing counts, the day of repayment does not. */
  readonly balanceDays: bigint;
  /** The yearly rate in percent as a decimal text, "3.65". */
  readonly ratePercent: string;
  /** 360 or 365, as the contract or the place has it. */
  readonly daysAYear: number;
}

/** Interest in fen, or the share of it that a whole percentage subsidises. */
export function interestOf(
  { balanceDays, ratePercent, daysAYear }: AccruedInterest,
  sharePercent = 100,
): Fen {
  const [whole = '0', decimals = ''] = ratePercent.split('.');
  const scaled = balanceDays * BigInt(whole + decimals) * BigInt(sharePercent);
  const divisor = 10n ** BigInt(decimals.length) * 100n * BigInt(daysAYear) * 100n;
  return (scaled * 2n + divisor) / (divisor * 2n);
}

/** A part of a loan's life over which nothing that decides its subsidy changes; `until` is not counted. */
export interface Span {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Cuts a span at each of the days that fall inside it; a span without a day gives none. */
export function cutAt(span: Span, days: readonly PlainDate[]): Span[] {
  if (span.from >= span.until) return [];
  const inside = [...new Set(days)].filter((day) => day > span.from && day < span.until).sort();
  const starts = [span.from, ...inside];
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? span.until }));
}

/** Days of a span. */
export function daysOf({ from, until }: Span): number {
  return daysBetween(from, until);
}

/**
 * Sums that are rounded once although they are told in parts: what a part adds is the rounded sum with it less that without
 * it, so that however a time is split the parts make the same whole.
 */
export class RoundedOnce {
  private readonly sums = new Map<string, bigint>();

  add(key: string, balanceDays: bigint, rounded: (balanceDays: bigint) => Fen): Fen {
    const before = this.sums.get(key) ?? 0n;
    this.sums.set(key, before + balanceDays);
    return rounded(before + balanceDays) - rounded(before);
  }
}
