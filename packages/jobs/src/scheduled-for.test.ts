import { fixedClock, plainDate, systemClock } from '@dixian/calendar';
import { dueAt, inHostTime } from './scheduled-for';

it('takes the planned time of a schedule, not the time it was planned at', () => {
  const due = dueAt({ timestamp: 1_000, opts: { delay: 500, prevMillis: 9_000 } });
  expect(due.getTime()).toBe(9_000);
});

it('takes the time of enqueuing plus the delay of any other job', () => {
  expect(dueAt({ timestamp: 1_000, opts: { delay: 500 } }).getTime()).toBe(1_500);
  expect(dueAt({ timestamp: 1_000, opts: {} }).getTime()).toBe(1_000);
});

it('leaves the instant alone under the clock of the machine', () => {
  const due = new Date('2025-11-05T01:00:00Z');
  expect(inHostTime(due, systemClock())).toBe(due);
});

it('moves the instant with a demo clock', () => {
  const anHourAgo = new Date(Date.now() - 3_600_000);
  const moved = inHostTime(anHourAgo, fixedClock(plainDate('2025-11-05')));
  const expected = Date.parse('2025-11-05T08:00:00+08:00');
  expect(Math.abs(moved.getTime() - expected)).toBeLessThan(1_000);
});
