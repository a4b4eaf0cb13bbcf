import { officialCalendar, plainDate } from '@dixian/calendar';
import { resumedDue } from './resumed-due';

const due = (from: string, until: string, dueOn: string | null, unit: string) =>
  resumedDue(
    { from: plainDate(from), until: plainDate(until), dueOn: dueOn === null ? null : plainDate(dueOn), unit },
    officialCalendar(),
  );

test('what was left of a limit in calendar days is left when its days run on', () => {
  expect(due('2025-06-10', '2025-06-20', '2025-06-16', 'calendar-days')).toBe('2025-06-26');
});

test('working days are counted by the calendar on both sides of the suspension', () => {
  // Tuesday 30 September and five working days: two of them are left on Saturday 11 October, which is worked.
  expect(due('2025-10-11', '2025-10-20', '2025-10-13', 'working-days')).toBe('2025-10-21');
});

test('a printed day stands, unless it passed meanwhile; without a day there is none', () => {
  expect(due('2025-06-10', '2025-06-20', '2025-12-31', 'fixed-date')).toBe('2025-12-31');
  expect(due('2025-12-10', '2026-01-20', '2025-12-31', 'fixed-date')).toBe('2026-01-20');
  expect(due('2025-06-10', '2025-06-20', null, 'unstated')).toBeNull();
});

test('what was late before the suspension stays as late as it was', () => {
  expect(due('2025-06-10', '2025-06-20', '2025-06-09', 'calendar-days')).toBe('2025-06-09');
});
