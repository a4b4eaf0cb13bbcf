import { plainDate } from '@dixian/calendar';
import { shownQueries } from './shown-queries';

test('the household that the start shows has members on its day', () => {
  const [before] = shownQueries(plainDate('2025-11-20'));
  const [from] = shownQueries(plainDate('2025-11-30'));
  expect([before?.account, from?.account]).toEqual(['county@500235', 'county@410526']);
});

test('nothing that is shown lies after the day', () => {
  for (const { query } of shownQueries(plainDate('2025-11-20')))
    if (query.includes('settlements')) expect(query).toContain('to: "2025-11-20"');
});
