import { askedWith, readNarrowed, writeNarrowed } from './asked';

const here = { day: '2025-11-30', division: '410526' };
const list = {
  takes: ['filter', 'asOf', 'year', 'division', 'first'],
  filters: [
    { name: 'state', words: ['状态', 'State'], kind: 'enum' },
    { name: 'key', words: ['重点', 'Key'], kind: 'yesNo' },
  ],
} as const;

test('a list is asked with what was narrowed, and with the day and year that it wants', () => {
  expect(askedWith(list, { state: 'DRAFT', key: 'false', other: 'x' }, here)).toEqual({
    filter: { state: 'DRAFT', key: false },
    asOf: '2025-11-30',
    year: 2025,
    division: '410526',
  });
  expect(askedWith({ takes: ['first'], filters: [] }, { state: 'DRAFT' }, here)).toEqual({});
});

test('filters go into the address and come back, and nothing else does', () => {
  const narrowed = { state: 'DRAFT', runningOn: '2025-11-30' };
  expect(readNarrowed(writeNarrowed(narrowed))).toEqual(narrowed);
  expect(readNarrowed('state.DRAFT~{}~a.b c~')).toEqual({ state: 'DRAFT' });
  expect(writeNarrowed({ state: '' })).toBeUndefined();
});
