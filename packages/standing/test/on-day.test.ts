import { plainDate } from '@dixian/calendar';
import { isLabelled, membersOn, monitoredOn } from '../src';

const period = (identifiedOn: string, eliminatedOn: string | null, monthOnly = false) => ({
  periodId: '0199a1b2-0000-7000-8000-000000000001',
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

const member = (personId: string, joinedOn: string, leftOn: string | null = null) => ({
  personId,
  joinedOn: plainDate(joinedOn),
  leftOn: leftOn === null ? null : plainDate(leftOn),
});

test.each([
  ['2024-01-01', ['head']],
  ['2025-03-01', ['head', 'child']],
  ['2025-06-30', ['head', 'child']],
  ['2025-07-01', ['head']],
])('members on %s: %j', (day, who) => {
  const members = [member('head', '2025-01-01'), member('child', '2025-03-01', '2025-06-30')];
  expect(membersOn(members, plainDate(day)).map(({ personId }) => personId)).toEqual(who);
});

test('a label stands until the day before its removal', () => {
  const label = { labelId: 'x', labelledOn: plainDate('2025-03-01'), removedOn: plainDate('2025-06-01') };
  const days = ['2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01'];
  expect(days.map((day) => isLabelled([label], plainDate(day)))).toEqual([false, true, true, false]);
});
