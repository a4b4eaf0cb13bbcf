import { addDays, officialCalendar, type PlainDate, plainDate } from '@dixian/calendar';
import type { CountedDeadline, DeadlineRule } from './deadline';
import { dueOn } from './due-on';

const calendar = officialCalendar();
const day = plainDate;

function counted(unit: CountedDeadline['unit'], duration: number): CountedDeadline {
  return { ...base, unit, duration };
}
const base = {
  id: 'any',
  document: 'any',
  kind: 'VERIFICATION' as const,
  trigger: 'lead-found',
  clause: 'YY-2025-1',
  from: day('2025-01-01'),
  to: null,
  atLeast: false,
  hard: false,
  reasonWhenLate: false,
};

describe('dueOn', () => {
  it.each([
    ['2025-09-30', '2025-10-14'],
    ['2025-09-26', '2025-10-10'],
    ['2025-12-29', '2026-01-06'],
    ['2025-01-27', '2025-02-10'],
  ])('PA-2025-1.2a: a lead of %s is verified by %s', (found, due) => {
    expect(dueOn(counted('working-days', 5), day(found), calendar)).toEqual({ on: due, provisional: false });
  });

  it('PA-2025-1.2a: is provisional as soon as the count enters a year without a calendar', () => {
    const only2025 = officialCalendar({ years: [2025] });
    const due = (found: string) => dueOn(counted('working-days', 5), day(found), only2025);
    expect(due('2025-12-29')).toEqual({ on: '2026-01-05', provisional: true, notice: 'CALENDAR_NOT_LOADED' });
    expect(due('2025-12-24')).toEqual({ on: '2025-12-31', provisional: false });
  });

  it('PA-2025-2.3c: calendar days do not move for a holiday', () => {
    expect(dueOn(counted('calendar-days', 15), day('2025-09-20'), calendar)).toEqual({
      on: '2025-10-05',
      provisional: false,
    });
  });

  it.each([
    ['2025-03-15', '2025-09-15'],
    ['2025-08-31', '2026-02-28'],
  ])('PA-2025-4.2b: six months from %s are full on %s', (from, on) => {
    expect(dueOn(counted('months', 6), day(from), calendar).on).toBe(on);
  });

  it('JY-2025-1.1k: two years from a leap day end on the last of February', () => {
    expect(dueOn(counted('years', 2), day('2024-02-29'), calendar).on).toBe('2026-02-28');
  });

  it('ZZ-2020-2.1d: a fixed date stays, though a Sunday', () => {
    const rule: DeadlineRule = { ...base, unit: 'fixed-date', date: day('2020-05-10') };
    expect(dueOn(rule, day('2020-04-24'), calendar)).toEqual({ on: '2020-05-10', provisional: false });
  });

  it.each([
    ['2025-01-01', '2025-12-20'],
    ['2025-12-20', '2025-12-20'],
    ['2025-12-21', '2026-12-20'],
  ])('BL-2022-4.4.4a: from %s the next run ends on %s', (from, on) => {
    const rule: DeadlineRule = { ...base, unit: 'yearly', opens: '12-11', closes: '12-20' };
    expect(dueOn(rule, day(from), calendar).on).toBe(on);
  });

  it.each([
    ['2025-07-31', '2025-07-31'],
    ['2025-08-01', '2025-10-31'],
    ['2025-12-31', '2025-12-31'],
    ['2026-01-01', '2026-07-31'],
  ])('JY-2025-4.11b: from %s the next checkpoint is %s', (from, on) => {
    const rule: DeadlineRule = { ...base, unit: 'month-end', months: [12, 7, 10] };
    expect(dueOn(rule, day(from), calendar).on).toBe(on);
  });

  it('PA-2025-1.2a: the limit is a working day with exactly four between, for every day of 2018 to 2026', () => {
    const rule = counted('working-days', 5);
    const last = day('2026-12-20');
    for (let found: PlainDate = day('2018-01-01'); found <= last; found = addDays(found, 1)) {
      const { on, provisional } = dueOn(rule, found, calendar);
      let worked = 0;
      for (let next = addDays(found, 1); next < on; next = addDays(next, 1))
        worked += calendar.isWorkingDay(next) ? 1 : 0;
      expect([found, worked, calendar.isWorkingDay(on), provisional]).toEqual([found, 4, true, false]);
    }
  });
});
