import type { ExportColumn } from './export-list';
import { rowCells, rowsOfEdge } from './row-cells';

const column = (path: string[], kind: ExportColumn['kind'] = 'text', more: Partial<ExportColumn> = {}) => ({
  heading: path.join('.'),
  path,
  kind,
  ...more,
});

const edge = {
  status: 'OVERDUE',
  node: {
    code: '410526001730073',
    paid: '1200.50',
    foundOn: '2025-03-14',
    count: 3,
    done: false,
    called: '张三丰',
    at: '2025-03-14T23:30:00.000Z',
    nothing: null,
    clauses: [{ id: 'PA-2025-1.2a' }, { id: 'PA-2025-1.3' }],
    members: [
      { isHead: false, person: { name: '甲' } },
      { isHead: true, person: { name: '乙' } },
    ],
  },
};

test.each([
  ['text as it stands', column(['node', 'code']), '410526001730073'],
  ['money with its decimals', column(['node', 'paid'], 'amount'), { amount: '1200.50' }],
  ['a day as a day', column(['node', 'foundOn'], 'day'), { day: '2025-03-14' }],
  ['a number as a number', column(['node', 'count'], 'number'), 3],
  ['yes and no in words', column(['node', 'done'], 'flag'), '否'],
  ['an instant by the clock of the place', column(['node', 'at'], 'instant'), '2025-03-15 07:30'],
  ['nothing as an empty cell', column(['node', 'nothing']), null],
  ['what stands below nothing as an empty cell', column(['node', 'nothing', 'name']), null],
  ['several values in one cell', column(['node', 'clauses', 'id']), 'PA-2025-1.2a、PA-2025-1.3'],
  ['only the first of a list', column(['node', 'members[0]', 'person', 'name']), '甲'],
  ['only the member for whom it is true', column(['node', 'members[isHead]', 'person', 'name']), '乙'],
  ['yes and no in words of its own', column(['node', 'done'], 'flag', { words: ['有', '无'] }), '无'],
  [
    'a name with its second character hidden',
    column(['node', 'called'], 'text', { hidesName: true }),
    '张*丰',
  ],
  ['a value of the edge', column(['status'], 'text', { labels: { OVERDUE: '逾期' } }), '逾期'],
  ['a field of one kind of row', column(['node', 'on Household', 'code']), '410526001730073'],
])('%s', (_what, asked, cell) => {
  expect(rowCells([asked], edge)).toEqual([cell]);
});

test('where each element of a list is a row, what stands around it is repeated', () => {
  const names = [column(['node', 'code']), column(['node', 'members', 'person', 'name'])];
  const rows = rowsOfEdge(['node', 'members'], edge).map((row) => rowCells(names, row));
  expect(rows).toEqual([
    ['410526001730073', '甲'],
    ['410526001730073', '乙'],
  ]);
  expect(rowsOfEdge(undefined, edge)).toEqual([edge]);
});
