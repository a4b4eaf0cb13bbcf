import { plainDate } from '@dixian/calendar';
import { cutAt, daysOf, interestOf } from './loan-interest';

const loan = { balanceDays: 5_000_000n, ratePercent: '3.65', daysAYear: 365 };
const over = (days: bigint) => ({ ...loan, balanceDays: 5_000_000n * days });

describe('interest by actual days', () => {
  it('AY-2025-3.2.1d: 5.00 a day', () => {
    expect(interestOf(loan)).toBe(500n);
    expect(interestOf(over(61n))).toBe(30_500n);
    expect(interestOf(over(365n), 50)).toBe(91_250n);
  });

  // 50,000 × 3.10 % × 365 / 360 = 1,571.5277…
  it('is rounded once, half up, by the basis given', () => {
    expect(interestOf({ ...over(365n), ratePercent: '3.10', daysAYear: 360 })).toBe(157_153n);
    expect(interestOf({ ...over(365n), ratePercent: '3.1' })).toBe(155_000n);
    expect(interestOf({ balanceDays: 36_500n, ratePercent: '0.5', daysAYear: 365 })).toBe(1n);
    expect(interestOf({ balanceDays: 36_499n, ratePercent: '0.5', daysAYear: 365 })).toBe(0n);
  });

  it('counts the day of drawing and not the day of repayment, also when cut', () => {
    const span = { from: plainDate('2025-11-01'), until: plainDate('2026-10-31') };
    const parts = cutAt(span, [plainDate('2026-01-01'), span.from, span.until, plainDate('2026-01-01')]);
    expect(parts.map(daysOf)).toEqual([61, 303]);
    expect(daysOf(span)).toBe(364);
  });
});
