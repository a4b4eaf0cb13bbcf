import { plainDate } from '@dixian/calendar';
import { type DatedTransition, happeningBetween, hasHappened } from './dated-transition';

const end = (lastDay: string): DatedTransition => ({
  ...{ kind: 'CONTRACT_ENDS', subject: { kind: 'POST', id: lastDay }, householdId: null, clause: null },
  lastDay: plainDate(lastDay),
});

test.each([
  ['2025-12-30', false],
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2030-01-01', true],
])('an end of 31 December has happened on %s: %s, and is never late', (day, happened) => {
  expect(hasHappened(end('2025-12-31'), plainDate(day))).toBe(happened);
});

test('each happens once, in whatever steps the days go by', () => {
  const all = ['2025-12-31', '2025-06-30', '2026-01-01', '2025-12-30'].map(end);
  const days = ['2025-06-29', '2025-07-01', '2025-12-31', '2026-01-01', '2026-01-02'].map(plainDate);
  const steps = days.slice(1).map((upTo, at) => happeningBetween(all, { after: days[at] ?? upTo, upTo }));
  expect(steps.map((step) => step.map(({ lastDay }) => lastDay))).toEqual([
    ['2025-06-30'],
    ['2025-12-30'],
    ['2025-12-31'],
    ['2026-01-01'],
  ]);
});
