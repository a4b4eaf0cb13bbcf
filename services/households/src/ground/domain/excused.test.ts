import { plainDate } from '@dixian/calendar';
import { type Excused, excusedOn, isLateOn } from './excused';

function excused(days: Partial<Record<keyof Excused, string>>): Excused {
  const date = (key: keyof Excused) => (days[key] ? plainDate(days[key]) : null);
  const of = { waivedOn: date('waivedOn'), pausedFrom: date('pausedFrom'), pausedUntil: date('pausedUntil') };
  return { ...of, lateDays: days.lateDays ?? null };
}

test.each([
  [{}, '2025-07-01', undefined],
  [{ waivedOn: '2025-07-01' }, '2025-06-30', undefined],
  [{ waivedOn: '2025-07-01' }, '2025-07-01', 'WAIVED'],
  [{ pausedFrom: '2025-07-01' }, '2025-06-30', undefined],
  [{ pausedFrom: '2025-07-01' }, '2025-07-01', 'SUSPENDED'],
  [{ pausedFrom: '2025-07-01', pausedUntil: '2025-07-05' }, '2025-07-04', 'SUSPENDED'],
  [{ pausedFrom: '2025-07-01', pausedUntil: '2025-07-05' }, '2025-07-05', undefined],
  [{ pausedFrom: '2025-07-01', waivedOn: '2025-07-03' }, '2025-07-03', 'WAIVED'],
  [{ waivedOn: '2025-07-01', lateDays: '{[2025-06-01,2025-07-05)}' }, '2025-07-02', undefined],
])('%j on %s is excused: %s', (days, day, expected) => {
  expect(excusedOn(excused(days), plainDate(day))).toBe(expected);
});

test.each([
  [null, null, false],
  ['2025-06-30', null, true],
  ['2025-07-01', null, false],
  ['2025-06-30', '{}', false],
  [null, '{[2025-06-01,2025-06-20),[2025-07-01,)}', true],
  [null, '{[2025-06-01,2025-06-20),[2025-07-02,)}', false],
])('due %s and late on %s, on 2025-07-01 it is late: %s', (dueOn, lateDays, late) => {
  const of = { ...excused(lateDays ? { lateDays } : {}), dueOn: dueOn ? plainDate(dueOn) : null };
  expect(isLateOn(of, plainDate('2025-07-01'))).toBe(late);
});
