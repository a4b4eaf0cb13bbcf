import type { Parameter } from '@dixian/policy';
import { isAboveRatio, loanState } from './loan-risk';

const alert: Parameter = {
  name: 'overdue-ratio-alert',
  value: '1.5',
  unit: 'percent',
  document: 'x',
  clause: 'X',
  from: '2025-01-01' as Parameter['from'],
  to: null,
};

// 186,000.00 of 12,400,000.00 is 1.5 %.
test('the alert is quiet at the ratio, and told by one fen more', () => {
  const outstanding = 1_240_000_000n;
  expect(isAboveRatio({ outstanding, overdue: 18_600_000n }, alert)).toBe(false);
  expect(isAboveRatio({ outstanding, overdue: 18_600_001n }, alert)).toBe(true);
  expect(isAboveRatio({ outstanding: 0n, overdue: 0n }, alert)).toBe(false);
});

test('a loan is overdue the day after it was due, as long as principal stands open', () => {
  const of = (open: bigint, on: string, compensated = false) =>
    loanState({ open, dueOn: '2025-06-20' as Parameter['from'], compensated }, on as Parameter['from']);
  expect([
    of(1n, '2025-06-20'),
    of(1n, '2025-06-21'),
    of(0n, '2025-06-21'),
    of(1n, '2025-06-21', true),
  ]).toEqual(['ACTIVE', 'OVERDUE', 'REPAID', 'COMPENSATED']);
});
