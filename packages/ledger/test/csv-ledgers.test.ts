import {
  code,
  date,
  defineLedger,
  type LedgerProgress,
  ledgerProblem,
  listed,
  text,
  yuan,
} from '../src/index';
import { readFromBytes, rejections } from './read-from-text';

const ledger = defineLedger({
  id: 'payments',
  title: { zh: '发放表', en: 'Payments' },
  columns: {
    householdCode: code({ pattern: /\d{15}/ }).under('户编号', '家庭编号'),
    name: text().under('姓名'),
    grade: listed(['A', 'B', 'C']).under('低保档次'),
    amount: yuan({ min: 0n }).under('月发放金额(元)'),
    paidOn: date({ notAfterExport: true }).optional().under('发放日期'),
  },
  check: ({ grade, amount }) =>
    grade === 'C' && amount > 100_000n
      ? [ledgerProblem('ABOVE_MAXIMUM', '月发放金额(元)', 'REJECTED', { max: 1000 })]
      : [],
});
const HEADER = '户编号,姓名,低保档次,月发放金额（元）,发放日期';
const GOOD = '500235216710000,张三,A,315,2025-01-05';

test('title rows, an export day, blank rows, columns in another order, a column too many, trailing blanks', async () => {
  const lines = [
    '农村低保发放,,,,,',
    '导出时间：2025年2月1日　单位：元,,,,,',
    '',
    ',,,,,',
    '备注,低保档次,"月发放\n金额 (元)", 发放日期 ,姓名,家庭编号,,',
    ',A,"1,315.50",2025/1/5,张三,500235216710000,,',
    ',,,,,,,',
    'x,B,20,2025-02-02,李四,500235216710001',
    ',,,,,,,',
  ];
  const rows = await readFromBytes(lines.join('\r\n'), ledger);
  expect(rejections(rows)).toEqual(['9 AFTER_EXPORT_DAY 发放日期']);
  expect(rows.map(({ row }) => row)).toEqual([7, 9]);
  expect(rows[0]?.values).toEqual({
    householdCode: '500235216710000',
    name: '张三',
    grade: 'A',
    amount: 131_550n,
    paidOn: '2025-01-05',
  });
});

test('every problem of a row is reported, the header as printed', async () => {
  const rows = await readFromBytes(`${HEADER}\n5.00235E+14,,D,-1,soon\n`, ledger);
  expect(rejections(rows)).toEqual([
    '2 DIGITS_LOST 户编号',
    '2 REQUIRED 姓名',
    '2 NOT_LISTED 低保档次',
    '2 NEGATIVE_AMOUNT 月发放金额（元）',
    '2 NOT_A_DATE 发放日期',
  ]);
});

test('an absent optional column is undefined in every row', async () => {
  const [row] = await readFromBytes(
    '户编号,姓名,低保档次,月发放金额(元)\n500235216710000,张三,A,1\n',
    ledger,
  );
  expect(row?.values).toHaveProperty('paidOn', undefined);
});

test('the definition’s own check turns a row away, and runs only on rows whose cells were read', async () => {
  const rows = await readFromBytes(`${HEADER}\n500235216710000,张三,C,2000,\n1,张三,C,2000,\n`, ledger);
  expect(rejections(rows)).toEqual(['2 ABOVE_MAXIMUM 月发放金额(元)', '3 CODE_FORMAT 户编号']);
});

test('an unquoted comma shifts the cells: the row is turned away, trailing empty cells are not', async () => {
  const rows = await readFromBytes(`${HEADER}\n500235216710000,张,三,A,315,2025-01-05\n${GOOD},,,\n`, ledger);
  expect(rejections(rows)).toContain('2 TOO_MANY_CELLS');
  expect(rows[1]?.values).toBeDefined();
});

test('a file that breaks off in a row says so; without the last line break alone it is complete', async () => {
  expect(rejections(await readFromBytes(`${HEADER}\n${GOOD}\n500235216710001,李四,A,3`, ledger))).toEqual([
    '3 ROW_CUT_OFF',
  ]);
  expect(rejections(await readFromBytes(`${HEADER}\n${GOOD}`, ledger))).toEqual([]);
});

test('the header printed again between the rows is no row', async () => {
  const rows = await readFromBytes(`${HEADER}\n${GOOD}\n${HEADER}\n${GOOD}\n`, ledger);
  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
});

test('pieces of one byte, in GBK: nothing changes', async () => {
  const head = Buffer.from(
    'bba7b1e0bac52cd0d5c3fb2cb5cdb1a3b5b5b4ce2cd4c2b7a2b7c5bdf0b6ee28d4aa290d0a',
    'hex',
  );
  const row = Buffer.concat([
    Buffer.from('="500235216710000",'),
    Buffer.from('c1aacda8', 'hex'),
    Buffer.from(',A,3\r\n'),
  ]);
  const rows = await readFromBytes(Buffer.concat([head, row]), ledger, { pieceBytes: 1 });
  expect(rows).toEqual([
    {
      sheet: '',
      row: 2,
      values: { householdCode: '500235216710000', name: '联通', grade: 'A', amount: 300n, paidOn: undefined },
      problems: [],
    },
  ]);
});

test('a broken character rejects its row, not the file', async () => {
  const content = Buffer.concat([
    Buffer.from(`${HEADER}\n${GOOD}\n500235216710001,李`),
    Buffer.from([0xe5, 0x28]),
  ]);
  const rows = await readFromBytes(Buffer.concat([content, Buffer.from(',A,3,\n')]), ledger);
  expect(rejections(rows)).toEqual(['3 UNREADABLE_CHARACTERS 姓名']);
  expect(rows[0]?.values?.name).toBe('张三');
});

test('tabs, as in Unicode text saved by a spreadsheet (UTF-16 with mark)', async () => {
  const content = `\ufeff${HEADER}\r\n${GOOD}\r\n`.replaceAll(',', '\t');
  const rows = await readFromBytes(Buffer.from(content, 'utf16le'), ledger);
  expect(rows[0]?.values?.name).toBe('张三');
});

test('the file name tells the export day where no title row does', async () => {
  const late = `${HEADER}\n500235216710000,张三,A,315,2025-03-15\n`;
  expect(rejections(await readFromBytes(late, ledger, { fileName: '发放_20250314(1).csv' }))).toHaveLength(1);
  expect(rejections(await readFromBytes(late, ledger, { fileName: '发放_20250315.csv' }))).toHaveLength(0);
  expect(rejections(await readFromBytes(late, ledger, { fileName: '发放_2025.csv' }))).toHaveLength(0);
});

test('batches are bounded and progress ends at the whole file', async () => {
  const seen: LedgerProgress[] = [];
  const content = `${HEADER}\n${`${GOOD}\n`.repeat(25)}`;
  await readFromBytes(content, ledger, { batchRows: 10, onProgress: (progress) => seen.push(progress) });
  expect(seen.map(({ rows }) => rows)).toEqual([10, 20, 25]);
  expect(seen.at(-1)).toMatchObject({
    bytesRead: Buffer.byteLength(content),
    totalBytes: Buffer.byteLength(content),
  });
});
