import { plainDate } from '@dixian/calendar';
import type { Deadline } from '@dixian/policy';
import { limitText } from './limit-text';

const base = {
  id: 'any',
  document: 'any',
  kind: 'VERIFICATION' as const,
  trigger: 'lead-found',
  clause: 'any',
  atLeast: false,
  hard: false,
  reasonWhenLate: false,
  from: plainDate('2025-01-01'),
  to: null,
};

test.each<[string, Deadline]>([
  ['5 working days', { ...base, unit: 'working-days', duration: 5 }],
  ['3 to 6 months', { ...base, unit: 'months', duration: 6, shortest: 3 }],
  ['at least 5 calendar days', { ...base, unit: 'calendar-days', duration: 5, atLeast: true }],
  ['2025-12-31', { ...base, unit: 'fixed-date', date: plainDate('2025-12-31') }],
  ['12-11 to 12-20 each year', { ...base, unit: 'yearly', opens: '12-11', closes: '12-20' }],
  ['end of month 7, 10, 12', { ...base, unit: 'month-end', months: [7, 10, 12] }],
  ['及时', { ...base, unit: 'unstated', words: '及时' }],
])('%s', (text, limit) => {
  expect(limitText(limit)).toBe(text);
});
