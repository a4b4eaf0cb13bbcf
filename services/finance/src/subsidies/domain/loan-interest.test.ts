import { plainDate } from '@dixian/calendar';
import { cutAt, daysOf, interestOf } from './loan-interest';

const loan = { principal: 5_000_000n, ratePercent: '3.65', days: 1, daysAYear: 365 };

describe('interest by actual days', () => {
  it('AY-2025-3.2.1d: 5.00 a day', () => {
    expect(interestOf(loan)).toBe(500n);
    expect(interestOf({ ...loan, days: 61 })).toBe(30_500n);
    expect(interestOf({ ...loan, days: 365 }, 50)).toBe(91_250n);
  });

  // 50,000 × 3.10 % × 365 / 360 = 1,571.5277…
  it('is rounded once, half up, by the basis given', () => {
    expect(interestOf({ ...loan, ratePercent: '3.10', days: 365, daysAYear: 360 })).toBe(157_153n);
    expect(interestOf({ ...loan, ratePercent: '3.1', days: 365, daysAYear: 365 })).toBe(155_000n);
    expect(interestOf({ principal: 36_500n, ratePercent: '0.5', days: 1, daysAYear: 365 })).toBe(1n);
    expect(interestOf({ principal: 36_499n, ratePercent: '0.5', days: 1, daysAYear: 365 })).toBe(0n);
  });

  it('counts the day of drawing and not the day of repayment, also when cut', () => {
    const span = { from: plainDate('2025-11-01'), until: plainDate('2026-10-31') };
    const parts = cutAt(span, [plainDate('2026-01-01'), span.from, span.until, plainDate('2026-01-01')]);
    expect(parts.map(daysOf)).toEqual([61, 303]);
    expect(daysOf(span)).toBe(364);
  });
});
