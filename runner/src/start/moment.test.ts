import { readMoment, shownMoment } from './moment';

test('a moment without a zone is that of the clock in China', () => {
  expect(readMoment('2026-03-01 08:30')?.toISOString()).toBe('2026-03-01T00:30:00.000Z');
  expect(readMoment('2026-03-01T08:30:15.5')?.toISOString()).toBe('2026-03-01T00:30:15.500Z');
  expect(readMoment('2026-03-01T08:30Z')?.toISOString()).toBe('2026-03-01T08:30:00.000Z');
  expect(shownMoment(new Date('2026-03-01T00:30:00.000Z'))).toBe('2026-03-01 08:30:00 +08:00');
});

test.each(['2026-03-01', 'yesterday', '2026-13-01 08:30', '2026-03-01 25:00', ''])(
  '%j is no moment',
  (text) => {
    expect(readMoment(text)).toBeUndefined();
  },
);
