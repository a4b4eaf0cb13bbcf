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

test('what is typed is asked as what it is, and what the graph would not take is not asked', () => {
  const typed = {
    takes: ['filter', 'filter.asOf'],
    filters: [
      { name: 'above', words: ['自付高于', 'Above'], kind: 'amount' },
      { name: 'daysAtLeast', words: ['已停天数', 'Days'], kind: 'number' },
      { name: 'kinds', words: ['类别', 'Kinds'], kind: 'enum', many: true },
    ],
  } as const;
  expect(askedWith(typed, { above: '50000', daysAtLeast: '30', kinds: 'A' }, here).filter).toEqual({
    asOf: '2025-11-30',
    above: '50000',
    daysAtLeast: 30,
    kinds: ['A'],
  });
  expect(askedWith(typed, { above: '5万', daysAtLeast: '-3' }, here).filter).toEqual({ asOf: '2025-11-30' });
});

test('filters go into the address and come back, and nothing else does', () => {
  const narrowed = { state: 'DRAFT', runningOn: '2025-11-30' };
  expect(readNarrowed(writeNarrowed(narrowed))).toEqual(narrowed);
  expect(readNarrowed('state.DRAFT~{}~1.b~')).toEqual({ state: 'DRAFT' });
  const typed = { institution: '县人民医院（东院）', above: '50000.00' };
  expect(readNarrowed(writeNarrowed(typed))).toEqual(typed);
  expect(readNarrowed(writeNarrowed({ work: 'a~state.DRAFT' }))).toEqual({ work: 'a state.DRAFT' });
  expect(writeNarrowed({ state: '' })).toBeUndefined();
});
