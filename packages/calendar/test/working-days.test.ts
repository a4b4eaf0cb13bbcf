import * as fc from 'fast-check';
import { addWorkingDays, daysBetween, officialCalendar, plainDate, plainDateFrom } from '../src/index';
import { daysFrom, isWorkedByNotice } from './official-arrangements';

const calendar = officialCalendar();
const days = [...daysFrom('2018-01-01', '2026-12-31')];

describe('addWorkingDays', () => {
  test.each([
    ['scenario 1', '2025-09-30', '2025-10-14'],
    ['scenario 3', '2025-09-26', '2025-10-10'],
    ['scenario 5', '2025-12-29', '2026-01-06'],
    ['a lead on a holiday', '2025-10-01', '2025-10-14'],
    ['a lead on a worked Sunday', '2025-09-28', '2025-10-11'],
    ['the extended Spring Festival of 2020', '2020-01-23', '2020-02-07'],
    ['a whole holiday of nine days', '2026-02-14', '2026-02-28'],
  ])('PA-2025-1.2a: five working days, %s', (_, lead, due) => {
    expect(addWorkingDays(calendar, plainDate(lead), 5)).toEqual({ on: due, provisional: false });
  });

  test('PA-2025-1.2a: scenario 5 without the calendar of 2026 is provisional and counts Monday to Friday', () => {
    const without2026 = officialCalendar({ years: [2024, 2025] });
    expect(addWorkingDays(without2026, plainDate('2025-12-29'), 5)).toEqual({
      on: '2026-01-05',
      provisional: true,
    });
  });

  test('is provisional only once a day of an uncovered year is walked over', () => {
    expect(addWorkingDays(calendar, plainDate('2026-12-30'), 1)).toEqual({
      on: '2026-12-31',
      provisional: false,
    });
    expect(addWorkingDays(calendar, plainDate('2026-12-31'), 1)).toEqual({
      on: '2027-01-01',
      provisional: true,
    });
    const gap = officialCalendar({ years: [2024, 2026] });
    expect(addWorkingDays(gap, plainDate('2024-12-31'), 262)).toEqual({
      on: '2026-01-04',
      provisional: true,
    });
  });

  test('no days is the same day, also on a holiday', () => {
    expect(addWorkingDays(calendar, plainDate('2025-10-01'), 0)).toEqual({
      on: '2025-10-01',
      provisional: false,
    });
    expect(addWorkingDays(calendar, plainDate('2027-10-01'), 0).provisional).toBe(false);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p days', (n) => {
    expect(() => addWorkingDays(calendar, plainDate('2025-10-01'), n)).toThrow(RangeError);
  });

  test('ends where the calendar ends', () => {
    expect(() => addWorkingDays(calendar, plainDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  test('lands on the n-th day worked by the notices after the start', () => {
    fc.assert(
      fc.property(fc.nat(days.length - 1), fc.integer({ min: 1, max: 600 }), (start, n) => {
        const expected = days.slice(start + 1).filter(isWorkedByNotice)[n - 1];
        fc.pre(expected !== undefined);
        expect(addWorkingDays(calendar, plainDate(days[start] ?? ''), n)).toEqual({
          on: expected,
          provisional: false,
        });
      }),
    );
  });

  test('one after the other is the same as all at once, across covered and uncovered years', () => {
    const anyYear = fc.integer({ min: 2010, max: 2035 });
    const count = fc.nat(400);
    fc.assert(
      fc.property(
        anyYear,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        count,
        count,
        (y, m, d, a, b) => {
          const from = plainDateFrom(y, m, d) ?? plainDate('');
          const first = addWorkingDays(calendar, from, a);
          const second = addWorkingDays(calendar, first.on, b);
          const whole = addWorkingDays(calendar, from, a + b);
          expect(whole).toEqual({ on: second.on, provisional: first.provisional || second.provisional });
          expect(daysBetween(from, whole.on)).toBeGreaterThanOrEqual(a + b);
        },
      ),
    );
  });

  test('asks the calendar once for each day of a year, however often it is used', () => {
    let asked = 0;
    const isWorkingDay = () => {
      asked += 1;
      return true;
    };
    const counting = { coveredYears: new Set([2025]), isWorkingDay };
    for (let i = 0; i < 1000; i++) addWorkingDays(counting, plainDate('2025-03-01'), 20);
    expect(asked).toBe(365);
  });
});
