import { plainDate } from '@dixian/calendar';
import { monitoredOn } from './monitored-on';

const period = (identifiedOn: string, eliminatedOn: string | null, monthOnly = false) => ({
  identifiedOn: plainDate(identifiedOn),
  eliminatedOn: eliminatedOn === null ? null : plainDate(eliminatedOn),
  monthOnly,
});

test.each([
  ['2025-03-09', 'NEVER'],
  ['2025-03-10', 'MONITORED'],
  ['2025-08-31', 'MONITORED'],
  ['2025-09-01', 'RELEASED'],
])('monitored from 10 March, released on 1 September: on %s %s', (day, as) => {
  expect(monitoredOn([period('2025-03-10', '2025-09-01')], plainDate(day))).toMatchObject({ as });
});

test.each([
  ['2025-02-28', 'NEVER'],
  ['2025-03-31', 'DAY_UNKNOWN'],
  ['2025-04-01', 'MONITORED'],
  ['2025-09-01', 'DAY_UNKNOWN'],
  ['2025-09-30', 'DAY_UNKNOWN'],
  ['2025-10-01', 'RELEASED'],
])('from some day in March to some day in September: on %s %s', (day, as) => {
  expect(monitoredOn([period('2025-03-01', '2025-09-30', true)], plainDate(day))).toMatchObject({ as });
});

test('a period whose day is known answers also in the month of one whose day is not', () => {
  const periods = [period('2025-01-01', '2025-03-31', true), period('2025-03-10', null)];
  expect(monitoredOn(periods, plainDate('2025-03-10'))).toMatchObject({ as: 'MONITORED' });
  expect(monitoredOn(periods, plainDate('2025-03-09'))).toMatchObject({ as: 'DAY_UNKNOWN' });
});
