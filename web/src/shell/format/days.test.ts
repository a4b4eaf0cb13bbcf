import { daysBetween, weekdayOf } from './days';

test('days between two dates, over the end of a month and of a year', () => {
  expect(daysBetween('2025-12-05', '2025-12-06')).toBe(1);
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2025-12-05', '2025-11-28')).toBe(-7);
});

test('the weekday is that of the date, wherever the browser stands', () => {
  expect(weekdayOf('2025-10-14', 'zh')).toBe('周二');
  expect(weekdayOf('2025-10-14', 'en')).toBe('Tue');
});
