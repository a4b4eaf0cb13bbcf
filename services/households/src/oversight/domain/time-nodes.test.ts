import { plainDate } from '@dixian/calendar';
import type { Deadline } from '@dixian/policy';
import { dayOfMonth, firstOfMonth, nodesUpTo } from './time-nodes';

const common = { id: 'x', document: 'x', kind: 'TIME_NODE', trigger: 'calendar-node', clause: 'X' } as const;
const window = {
  from: plainDate('2025-01-01'),
  to: null,
  atLeast: false,
  hard: false,
  reasonWhenLate: false,
};

test('a day of the month is that day, or the last one of a shorter month', () => {
  expect(dayOfMonth(plainDate('2025-02-10'), 25)).toBe('2025-02-25');
  expect(dayOfMonth(plainDate('2025-02-10'), 30)).toBe('2025-02-28');
  expect(dayOfMonth(plainDate('2024-02-10'), 31)).toBe('2024-02-29');
  expect(firstOfMonth(plainDate('2025-12-31'))).toBe('2025-12-01');
});

test('time nodes of a year are known from the first day of their month on', () => {
  const limit: Deadline = { ...common, ...window, unit: 'month-end', months: [7, 10, 12] };
  expect(nodesUpTo(limit, plainDate('2025-06-30'))).toEqual([]);
  expect(nodesUpTo(limit, plainDate('2025-10-01'))).toEqual(['2025-07-31', '2025-10-31']);
  const fixed: Deadline = { ...common, ...window, unit: 'fixed-date', date: plainDate('2025-10-20') };
  expect(nodesUpTo(fixed, plainDate('2025-09-30'))).toEqual([]);
  expect(nodesUpTo(fixed, plainDate('2025-10-01'))).toEqual(['2025-10-20']);
  expect(nodesUpTo(fixed, plainDate('2026-10-01'))).toEqual([]);
});
