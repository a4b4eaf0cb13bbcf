import { type BookType, type CellObject, utils, type WorkBook, write } from '@e965/xlsx';
import { readBook } from './read-sheets';

const date: CellObject = { t: 'n', v: 45953, z: 'yyyy/m/d' };
// 45952.99999999999: arithmetic on times leaves a day a hair before its midnight.
const lateDate: CellObject = { t: 'n', v: 45953 - 7.3e-12, z: 'yyyy"年"m"月"d"日"' };
const month: CellObject = { t: 'n', v: 45931, z: 'yyyy"年"m"月"' };
const rate: CellObject = { t: 'n', v: 0.0345, z: '0.00%' };
const yes: CellObject = { t: 'b', v: true };
const fault: CellObject = { t: 'e', v: 0x17 };
const sum: CellObject = { t: 'n', v: 5846.49, f: 'SUM(A1:A2)' };
const bare: CellObject = { t: 'n', v: 44491 };

/** A workbook with a cell of each kind, merged cells, two sheets and a hidden one. */
function book(date1904 = false): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['低保发放台账（单位：元）'],
    [],
    ['990021199007240157', '李英超', date, lateDate, month, rate, yes, fault, sum, bare],
    ['', '𠮷田&<村>', null, null, null, null, null, null, null, 951],
  ]);
  sheet['!merges'] = [utils.decode_range('A1:J1'), utils.decode_range('A3:A4')];
  const workbook = utils.book_new(sheet, '道口镇');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['说明', 1]]), '隐藏');
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['户编号', '姓名']]), '锦和');
  utils.book_set_sheet_visibility(workbook, 1, 1);
  workbook.Workbook = { ...workbook.Workbook, WBProps: { date1904 } };
  return workbook;
}

const bytesOf = (workbook: WorkBook, bookType: BookType): Buffer =>
  Buffer.from(write(workbook, { type: 'buffer', bookType }));

const CONTAINERS: BookType[] = ['xlsx', 'xlsm', 'biff8', 'xlml'];

test.each(CONTAINERS)(
  '%s: texts, days, percents, amounts, errors and merged cells are the same',
  async (type) => {
    const { sheets, counts1904 } = await readBook(bytesOf(book(), type));
    const [first, , last] = sheets;
    expect(counts1904).toBe(false);
    expect(sheets.map(({ name }) => name)).toEqual(['道口镇', '隐藏', '锦和']);
    expect(first?.rows[1]).toEqual(['低保发放台账（单位：元）']);
    expect(first?.rows[2]).toBeUndefined();
    const [number, name, ...values] = first?.rows[3] ?? [];
    expect([number, name]).toEqual(['990021199007240157', '李英超']);
    expect(values.slice(0, 4)).toEqual(['2025-10-23', '2025-10-23', '2025-10-01', '0.0345']);
    expect(values.slice(4, 6)).toEqual(['TRUE', '#REF!']);
    expect(values.slice(6)).toEqual(['5846.49', '44491']);
    expect(first?.kinds[3]?.slice(2)).toEqual([
      'date',
      'date',
      'date',
      'percent',
      'boolean',
      'error',
      'number',
      'number',
    ]);
    expect(first?.merges).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 9 },
      { firstRow: 3, lastRow: 4, firstColumn: 0, lastColumn: 0 },
    ]);
    expect(last?.rows).toEqual({ 1: ['户编号', '姓名'] });
  },
);

test.each(['ods', 'fods'] as const)('%s: texts, days and merged cells are the same', async (type) => {
  const { sheets } = await readBook(bytesOf(book(), type));
  expect(sheets.map(({ name }) => name)).toEqual(['道口镇', '隐藏', '锦和']);
  expect(sheets[0]?.rows[3]?.slice(0, 5)).toEqual([
    '990021199007240157',
    '李英超',
    '2025-10-23',
    '2025-10-23',
    '2025-10-01',
  ]);
  expect(sheets[0]?.kinds[3]?.slice(5, 7)).toEqual(['percent', 'boolean']);
  expect(sheets[0]?.rows[4]?.[1]).toBe('𠮷田&<村>');
  expect(sheets[0]?.merges).toHaveLength(2);
});

test.each(['xlsx', 'xlsm', 'biff8', 'xlml'] as const)(
  '%s: rare characters are kept, hidden sheets are marked',
  async (type) => {
    const { sheets } = await readBook(bytesOf(book(), type));
    expect(sheets[0]?.rows[4]?.[1]).toBe('𠮷田&<村>');
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
  },
);

test.each(['xlsx', 'xlsm', 'biff8', 'biff5'] as const)(
  '%s: days that count from 1904 are days, and bare numbers are told to count so',
  async (type) => {
    const workbook = book(true);
    const cell = workbook.Sheets.道口镇?.C3 as CellObject;
    cell.v = 44491;
    const { sheets, counts1904 } = await readBook(bytesOf(workbook, type));
    expect(counts1904).toBe(true);
    expect(sheets[0]?.rows[3]?.[2]).toBe('2025-10-23');
    expect(sheets[0]?.rows[3]?.[9]).toBe('44491');
    expect(sheets[0]?.kinds[3]?.[9]).toBe('number');
  },
);
