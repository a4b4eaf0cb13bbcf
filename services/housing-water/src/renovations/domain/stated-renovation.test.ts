import { plainDate } from '@dixian/calendar';
import { problemOf, type StatedRenovation } from './stated-renovation';

const stated: StatedRenovation = {
  year: 2025,
  grade: 'D',
  approved: 2_000_000n,
  paid: 0n,
  startedOn: plainDate('2025-06-01'),
  plannedUntil: plainDate('2025-12-26'),
  completedOn: plainDate('2025-11-10'),
  occurredOn: plainDate('2025-11-10'),
};

test('a completion told on its own day fits, as does a renovation of one day', () => {
  expect(problemOf(stated)).toBeUndefined();
  const day = plainDate('2025-11-10');
  expect(problemOf({ ...stated, startedOn: day, plannedUntil: day, completedOn: day })).toBeUndefined();
  expect(problemOf({ ...stated, completedOn: null })).toBeUndefined();
});

test.each([
  [{ approved: -1n }, 'approved', 'NEGATIVE_AMOUNT'],
  [{ paid: -1n }, 'paid', 'NEGATIVE_AMOUNT'],
  [{ year: 1999 }, 'year', 'YEAR_OUT_OF_RANGE'],
  [{ year: 2027 }, 'year', 'YEAR_OUT_OF_RANGE'],
  [{ plannedUntil: plainDate('2025-05-31') }, 'plannedUntil', 'PLANNED_BEFORE_START'],
  [{ completedOn: plainDate('2025-05-31') }, 'completedOn', 'COMPLETED_BEFORE_START'],
  [{ completedOn: plainDate('2025-11-11') }, 'completedOn', 'COMPLETED_AFTER_STATEMENT'],
])('%p does not fit', (change, field, problem) => {
  expect(problemOf({ ...stated, ...change })).toEqual({ field, problem });
});
