import { trendDays } from './trend-days';

test('a trend goes over the ends of the five months before, also over the turn of a year and the end of February', () => {
  expect(trendDays('2024-03-31')).toEqual([
    '2023-10-31',
    '2023-11-30',
    '2023-12-31',
    '2024-01-31',
    '2024-02-29',
    '2024-03-31',
  ]);
  expect(trendDays('2025-12-01').slice(-2)).toEqual(['2025-11-30', '2025-12-01']);
});
