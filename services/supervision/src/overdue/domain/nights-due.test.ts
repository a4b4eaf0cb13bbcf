import { plainDate } from '@dixian/calendar';
import { nightsDue } from './nights-due';

const due = (last: string | undefined, day: string) =>
  nightsDue(last === undefined ? undefined : plainDate(last), plainDate(day));

test('every night since the last one is judged, in order', () => {
  expect(due('2025-10-12', '2025-10-15')).toEqual(['2025-10-13', '2025-10-14', '2025-10-15']);
});

test('the first sweep of all judges its own night', () => {
  expect(due(undefined, '2025-10-15')).toEqual(['2025-10-15']);
});

test('what was judged is not judged again, and a night that comes late changes nothing', () => {
  expect(due('2025-10-15', '2025-10-15')).toEqual([]);
  expect(due('2025-10-15', '2025-10-13')).toEqual([]);
});

test('after years only the last quarter is told night by night', () => {
  const nights = due('2020-01-01', '2025-10-15');
  expect(nights).toHaveLength(92);
  expect(nights.at(-1)).toBe('2025-10-15');
});
