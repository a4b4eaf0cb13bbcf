import { judgedDay } from './judged-day';
import { plainDate } from './plain-date';

test('a run at 00:30 in Shanghai is for the day that has just begun, although it is still yesterday in UTC', () => {
  expect(judgedDay(new Date('2025-10-14T16:30:00Z'), plainDate('2025-10-15'))).toBe('2025-10-15');
});

test('a run three days late is still for the day it was scheduled for', () => {
  expect(judgedDay(new Date('2025-10-14T16:30:00Z'), plainDate('2025-10-18'))).toBe('2025-10-15');
});

test('never for a day that has not begun', () => {
  expect(judgedDay(new Date('2025-10-21T16:30:00Z'), plainDate('2025-10-20'))).toBe('2025-10-20');
});
