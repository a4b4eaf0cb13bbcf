import * as fc from 'fast-check';
import { addDays, addMonths, dayOfWeek, daysBetween, monthOf, yearOf } from './date-arithmetic';
import { plainDate } from './plain-date';

const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((instant) => plainDate(instant.toISOString().slice(0, 10)));

describe('addDays', () => {
  test.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2025-06-10', 15, '2025-06-25'],
  ])('%s %d days is %s', (from, n, to) => {
    expect(addDays(plainDate(from), n)).toBe(to);
  });

  test('agrees with the calendar of JavaScript on every day of 9999 years', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
        const time = Date.parse(`${from}T00:00:00Z`) + n * 86_400_000;
        fc.pre(time >= Date.parse('0001-01-01') && time <= Date.parse('9999-12-31'));
        const to = addDays(from, n);
        expect(to).toBe(new Date(time).toISOString().slice(0, 10));
        expect(daysBetween(from, to)).toBe(n);
        expect(dayOfWeek(to)).toBe(new Date(time).getUTCDay() || 7);
      }),
    );
  });

  test('stays within the years 0001 to 9999 and counts whole days', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(plainDate('2025-01-01'), 0.5)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-10-31', 1, '2025-11-30'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-15', 6, '2025-09-15'],
    ['2020-07-01', 12, '2021-07-01'],
    ['2025-05-31', 0, '2025-05-31'],
  ])('%s and %d months is %s', (from, n, to) => {
    expect(addMonths(plainDate(from), n)).toBe(to);
  });

  test('keeps the day or clamps to the last of the month, and lands in the month asked for', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (from, n) => {
        const months = yearOf(from) * 12 + monthOf(from) - 1 + n;
        fc.pre(months >= 12 && months < 120_000);
        const to = addMonths(from, n);
        expect(yearOf(to) * 12 + monthOf(to) - 1).toBe(months);
        const kept = to.slice(8) === from.slice(8);
        expect(kept || (to.slice(8) < from.slice(8) && monthOf(addDays(to, 1)) !== monthOf(to))).toBe(true);
      }),
    );
  });

  test('stays within the years 0001 to 9999 and counts whole months', () => {
    expect(() => addMonths(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('2025-01-01'), 1.5)).toThrow(RangeError);
  });
});

test('daysBetween counts the days of a loan year and goes back in time', () => {
  expect(daysBetween(plainDate('2024-07-01'), plainDate('2025-01-01'))).toBe(184);
  expect(daysBetween(plainDate('2025-11-01'), plainDate('2026-01-01'))).toBe(61);
  expect(daysBetween(plainDate('2025-01-02'), plainDate('2025-01-01'))).toBe(-1);
});

test('dayOfWeek: Monday is 1, Sunday is 7, also before 1970', () => {
  expect(dayOfWeek(plainDate('2025-09-29'))).toBe(1);
  expect(dayOfWeek(plainDate('2025-09-28'))).toBe(7);
  expect(dayOfWeek(plainDate('1969-12-28'))).toBe(7);
  expect(dayOfWeek(plainDate('1949-10-01'))).toBe(6);
});
