import { plainDate } from '@dixian/calendar';
import { fullMonthsOn, lastDayOfMonths } from './full-months';

describe('full months', () => {
  it.each([
    ['2025-03-15', 6, '2025-09-15'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-12-01', 1, '2026-01-01'],
  ])('PA-2025-4.2b: %s and %p months are full on %s', (since, months, on) => {
    expect(fullMonthsOn(plainDate(since), months)).toBe(on);
  });

  it.each([
    ['2020-07-01', 12, '2021-06-30'],
    ['2020-07-01', 6, '2020-12-31'],
    ['2020-03-01', 12, '2021-02-28'],
  ])('HN-2020-4.3e, HN-2020-4.3f: a window from %s of %p months ends on %s', (from, months, on) => {
    expect(lastDayOfMonths(plainDate(from), months)).toBe(on);
  });
});
