import { addDays, addWorkingDays, officialCalendar, plainDate } from '@dixian/calendar';
import fc from 'fast-check';
import type { EscalationStep } from './escalation';
import { reachedUpTo } from './resolve-escalation';

const calendar = officialCalendar();
const step = (days: number, unit: EscalationStep['unit'] = 'working-days') => ({
  id: 'step',
  days,
  unit,
  levelsAbove: 0,
});
const reached = (days: number, on: string, unit?: EscalationStep['unit']) =>
  reachedUpTo(step(days, unit), plainDate(on), calendar);

test('three working days before: on the last working day before the holiday what is due soon after it is told', () => {
  // 1 to 8 October 2025 are off; 9, 10, 11 (a Saturday worked) and 13 follow.
  expect(reached(-3, '2025-09-30')).toBe('2025-10-12');
  expect(reached(-3, '2025-10-09')).toBe('2025-10-13');
});

test('on the due day: what is due on days off is told on the working day before them', () => {
  expect(reached(0, '2025-10-14')).toBe('2025-10-14');
  expect(reached(0, '2025-09-30')).toBe('2025-10-08');
});

test('days after the due day are counted in the unit of the step', () => {
  expect(reached(1, '2025-10-15', 'calendar-days')).toBe('2025-10-14');
  expect(reached(3, '2025-10-13')).toBe('2025-10-09');
  expect(reached(3, '2025-10-12')).toBe('2025-10-08');
});

test('a step after the due day is reached on its n-th working day and not before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_500 }), fc.integer({ min: 1, max: 40 }), (offset, days) => {
      const due = addDays(plainDate('2018-06-01'), offset);
      const on = addWorkingDays(calendar, due, days).on;
      expect(reachedUpTo(step(days), on, calendar) >= due).toBe(true);
      expect(reachedUpTo(step(days), addDays(on, -1), calendar) < due).toBe(true);
    }),
  );
});

test('a later step is never reached before an earlier one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_500 }), fc.integer({ min: -20, max: 20 }), (offset, days) => {
      const on = addDays(plainDate('2018-06-01'), offset);
      expect(reachedUpTo(step(days + 1), on, calendar) <= reachedUpTo(step(days), on, calendar)).toBe(true);
    }),
  );
});
