import { fixedClock, systemClock } from './clock';
import { plainDate } from './plain-date';
import { dateInShanghai } from './shanghai';

describe('dateInShanghai', () => {
  test.each([
    ['2025-12-31T15:59:59.999Z', '2025-12-31'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
    ['2024-02-28T16:00:00Z', '2024-02-29'],
    ['2025-10-01T00:00:00Z', '2025-10-01'],
    ['1992-06-01T15:30:00Z', '1992-06-01'],
  ])('%s is %s', (instant, date) => {
    expect(dateInShanghai(new Date(instant))).toBe(date);
  });

  test('in the summers of 1986 to 1991 the day began an hour earlier', () => {
    expect(dateInShanghai(new Date('1988-06-01T14:59:59Z'))).toBe('1988-06-01');
    expect(dateInShanghai(new Date('1988-06-01T15:00:00Z'))).toBe('1988-06-02');
    expect(dateInShanghai(new Date('1988-12-01T15:30:00Z'))).toBe('1988-12-01');
  });

  test('an invalid instant is an error, not a date', () => {
    expect(() => dateInShanghai(new Date(Number.NaN))).toThrow(RangeError);
  });
});

test('systemClock gives the time of the machine and its date in Shanghai', () => {
  const before = Date.now();
  const clock = systemClock();
  const now = clock.now().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
  expect([dateInShanghai(new Date(before)), dateInShanghai(new Date())]).toContain(clock.today());
});

test('fixedClock stays on its date and runs on from 09:00 in Shanghai', () => {
  const clock = fixedClock(plainDate('2025-10-15'));
  const first = clock.now();
  const begun = performance.now();
  while (performance.now() < begun + 20);
  const second = clock.now();
  expect(first.getTime()).toBeGreaterThanOrEqual(Date.parse('2025-10-15T01:00:00Z'));
  expect(second.getTime() - first.getTime()).toBeGreaterThanOrEqual(15);
  expect(second.getTime() - Date.parse('2025-10-15T01:00:00Z')).toBeLessThan(60_000);
  expect(clock.today()).toBe('2025-10-15');
});
