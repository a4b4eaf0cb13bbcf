import type { PlainDate } from '@dixian/calendar';
import { monthsOfPeriod, sharesOf } from './pay-of-period';

const day = (text: string) => text as PlainDate;

test.each([
  ['2025-07-01', '2025-09-30', ['2025-07-01', '2025-08-01', '2025-09-01']],
  ['2025-07-31', '2025-08-01', ['2025-07-01', '2025-08-01']],
  ['2025-12-01', '2026-01-31', ['2025-12-01', '2026-01-01']],
  ['2025-02-28', '2025-02-28', ['2025-02-01']],
])('from %s to %s are the months %p', (from, to, months) => {
  expect(monthsOfPeriod(day(from), day(to))).toEqual(months);
});

test('a thousand yuan over three months: the fen that is over goes to one month', () => {
  const months = monthsOfPeriod(day('2025-07-01'), day('2025-09-30'));
  expect(sharesOf(100000n, months).map(({ share }) => share)).toEqual([33333n, 33334n, 33333n]);
});

test('a sum over any number of months stays the sum, and no two months differ by more than a fen', () => {
  let seed = 20_250_731;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let turn = 0; turn < 500; turn++) {
    const sum = BigInt(turn < 40 ? turn : next(5_000_000));
    const months = Array.from({ length: 1 + next(36) }, () => day('2025-01-01'));
    const shares = sharesOf(sum, months).map(({ share }) => share);
    expect(shares.reduce((total, share) => total + share, 0n)).toBe(sum);
    const sorted = shares.toSorted((one, other) => Number(one - other));
    expect((sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n)).toBeLessThanOrEqual(1n);
  }
});
