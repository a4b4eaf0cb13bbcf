import { readWorkSearch } from './search';
import { taskFilter } from './task-filter';

test('the address says what is asked, and nothing that it should not', () => {
  const search = readWorkSearch({
    only: 'late',
    division: 500235216,
    kind: 'VERIFY_LEAD',
    of: 'everything',
    x: 1,
  });
  expect(search).toEqual({ only: 'late', division: '500235216', kind: 'VERIFY_LEAD' });
  expect(taskFilter(search, '2025-10-31')).toEqual({
    asOf: '2025-10-31',
    division: '500235216',
    kinds: ['VERIFY_LEAD'],
    overdue: true,
  });
});

test('today is not written down: it is the default of the graph', () => {
  expect(taskFilter({ only: 'week' }, undefined)).toEqual({ dueThisWeek: true });
});
