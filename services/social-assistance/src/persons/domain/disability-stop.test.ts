import { plainDate } from '@dixian/calendar';
import { firstMonthOf } from './disability-stop';

test.each([
  ['2025-06-01', 'DEATH', '2025-07'],
  ['2025-06-30', 'MOVED', '2025-07'],
  ['2025-12-31', 'HARDSHIP', '2026-01'],
  ['2025-09-15', null, '2025-09'],
] as const)('a word of %s with the cause %s speaks from %s on', (day, cause, month) => {
  expect(firstMonthOf(plainDate(day), cause)).toBe(month);
});
