import { plainDate } from '@dixian/calendar';
import { exitStandardStatus } from './registered-poor';

const days = (reachedOn: string | null, dueOn: string | null = '2020-12-31') => ({
  registeredOn: plainDate('2020-07-01'),
  dueOn: dueOn === null ? null : plainDate(dueOn),
  reachedOn: reachedOn === null ? null : plainDate(reachedOn),
});

test.each([
  [null, '2020-06-30', undefined],
  [null, '2020-12-31', 'OPEN'],
  [null, '2021-01-01', 'OVERDUE'],
  ['2020-12-31', '2020-12-30', 'OPEN'],
  ['2020-12-31', '2021-01-01', 'MET'],
  ['2021-01-01', '2021-01-01', 'MET_LATE'],
] as const)('reached on %s, it stands on %s at %s', (reachedOn, asOf, expected) => {
  expect(exitStandardStatus(days(reachedOn), plainDate(asOf))).toBe(expected);
});

test('without a day it is never late', () => {
  expect(exitStandardStatus(days(null, null), plainDate('2030-01-01'))).toBe('OPEN');
  expect(exitStandardStatus(days('2029-01-01', null), plainDate('2030-01-01'))).toBe('MET');
});
