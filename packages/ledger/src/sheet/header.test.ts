import { text } from '../columns/text';
import { bestHeader, isComplete, isNearlyComplete } from './header';

const columns = {
  name: text().under('姓名'),
  amount: text().under('金额(元)', '金额'),
  note: text().optional().under('备注'),
};

test('takes the first complete row, prints headers as they stand, gives optional absent columns -1', () => {
  const rows = [
    { row: 1, cells: ['台账', '姓名'] },
    { row: 3, cells: ['', '*姓 名', '金额\n（元）', ''] },
    { row: 4, cells: ['姓名', '金额'] },
  ];
  const header = bestHeader(rows, columns);
  expect(header).toMatchObject({ row: 3, width: 3, found: 2, missing: [], repeated: [] });
  expect(header?.columns.map(({ header: printed, index }) => [printed, index])).toEqual([
    ['*姓 名', 1],
    ['金额（元）', 2],
    ['备注', -1],
  ]);
});

test('nearly complete: two thirds, and at least two columns', () => {
  const three = { ...columns, code: text().under('编号') };
  const match = (cells: string[]) => bestHeader([{ row: 1, cells }], three);
  const lacking = match(['姓名', '金额']);
  expect(lacking && [isComplete(lacking), isNearlyComplete(lacking), lacking.missing]).toEqual([
    false,
    true,
    ['编号'],
  ]);
  const other = match(['姓名', '电话']);
  expect(other && isNearlyComplete(other)).toBe(false);
});

test('a column without a header is found under its key', () => {
  expect(bestHeader([{ row: 1, cells: ['岗位'] }], { 岗位: text() })?.found).toBe(1);
});
