import { plainDate } from '@dixian/calendar';
import { endOfWeek } from './week';

test.each([
  ['2025-06-16', '2025-06-22'],
  ['2025-06-21', '2025-06-22'],
  ['2025-06-22', '2025-06-22'],
  ['2025-06-23', '2025-06-29'],
  ['2025-12-29', '2026-01-04'],
  ['9999-12-29', '9999-12-31'],
])('the week of %s ends on %s', (on, end) => {
  expect(endOfWeek(plainDate(on))).toBe(end);
});
