import { text } from '../columns/text';
import { defineLedger } from '../definition';
import { bestHeader, isComplete, isNearlyComplete, possibleHeaders } from './header';
import { wantedBy } from './wanted';

const columns = {
  name: text().under('姓名'),
  amount: text().under('金额(元)', '金额'),
  note: text().optional().under('备注'),
};

const title = { zh: '台账', en: 'Ledger' };

function best(
  rows: { row: number; cells: string[] }[],
  own: Parameters<typeof defineLedger>[0]['columns'] = columns,
) {
  const definition = defineLedger({ id: 'test', title, columns: own });
  return bestHeader(possibleHeaders(rows), wantedBy(definition, undefined));
}

test('takes the complete row, prints headings as they stand, leaves absent columns out', () => {
  const header = best([
    { row: 1, cells: ['台账', '姓名'] },
    { row: 3, cells: ['', '*姓 名', '金额\n（元）', ''] },
    { row: 4, cells: ['张三', '5'] },
  ]);
  expect(header).toMatchObject({ rows: [3], width: 3, missing: [], repeated: [] });
  expect(header?.placed.map(({ cell }) => [cell.printed, cell.index])).toEqual([
    ['*姓 名', 1],
    ['金额（元）', 2],
  ]);
});

test('nearly complete: two thirds, and at least two columns, or four', () => {
  const three = { ...columns, code: text().under('编号') };
  const match = (cells: string[]) => best([{ row: 1, cells }], three);
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
  expect(best([{ row: 1, cells: ['岗位'] }], { 岗位: text() })?.placed).toHaveLength(1);
});

test('a header of two rows: a heading over several columns belongs to each, one over none stands alone', () => {
  const header = best(
    [
      { row: 2, cells: ['姓名', '补助资金', '', '备注'] },
      { row: 3, cells: ['', '补助标准', '已拨付（万元）', ''] },
      { row: 4, cells: ['张三', '1', '2', '无'] },
    ],
    {
      name: text().under('姓名'),
      grant: text().under('补助标准'),
      paid: text().under('补助资金已拨付'),
      note: text().under('备注'),
    },
  );
  expect(header?.rows).toEqual([2, 3]);
  expect(header?.missing).toEqual([]);
  expect(header?.placed.map(({ cell }) => [cell.index, cell.unit?.text])).toEqual(
    expect.arrayContaining([
      [0, undefined],
      [1, undefined],
      [2, '万元'],
      [3, undefined],
    ]),
  );
});
