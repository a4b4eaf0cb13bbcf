import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  certificate,
  code,
  date,
  defineLedger,
  integer,
  type LedgerRow,
  type LedgerValues,
  month,
  percent,
  readLedger,
  text,
  yesNo,
  yuan,
} from '../src/index';
import { rejections } from './read-from-text';
import { type TestWorkbook, writeXlsx } from './xlsx-file';

const ledger = defineLedger({
  id: 'tricky',
  title: { zh: '测试', en: 'Tricky' },
  columns: {
    householdCode: code({ pattern: /\d{15}/ }).under('户编号'),
    name: text().optional().under('姓名'),
    certificate: certificate().optional().under('证件号码'),
    on: date().optional().under('日期'),
    inMonth: month().optional().under('月份'),
    amount: yuan().optional().under('金额'),
    rate: percent().optional().under('比例'),
    count: integer().optional().under('人数'),
    done: yesNo().optional().under('完成'),
  },
});

let path = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-xlsx-'));
  path = join(folder, 'ledger.xlsx');
});

afterAll(() => rm(folder, { recursive: true }));

const inline = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = `<row>${['户编号', '姓名', '证件号码', '日期', '月份', '金额', '比例', '人数', '完成'].map(inline).join('')}</row>`;
const CODE = '<v>500235216710000</v>';

async function read(rows: string[], more: Partial<TestWorkbook> = {}, byStream = false) {
  await writeXlsx(path, { sheets: [{ rows }], ...more });
  const source = byStream ? { open: async () => createReadStream(path), fileName: 'x.xlsx' } : { path };
  const all: LedgerRow<LedgerValues<typeof ledger>>[] = [];
  for await (const batch of readLedger(source, ledger)) all.push(...batch.rows);
  return all;
}

test('empty first rows, sparse rows and cells, cells and rows without references, numbers as codes', async () => {
  const header = HEADER.replace('<row>', '<row r="5">');
  const rows = await read([
    '<row r="1"/><row r="2"><c r="C2"/></row>',
    header,
    `<row r="9"><c r="A9">${CODE}</c><c r="H9"><v>3</v></c></row>`,
    `<row><c>${CODE}</c>${inline('李四')}</row>`,
    `<row r="20"><c r="B20"/><c r="I20" s="0"/></row>`,
    '<row r="21"><c r="A21"><v>5.0023521671000001E14</v></c></row>',
  ]);
  expect(rows.map(({ row }) => row)).toEqual([9, 10, 21]);
  expect(rows[0]?.values).toMatchObject({ householdCode: '500235216710000', name: undefined, count: 3 });
  expect(rows[1]?.values).toMatchObject({ name: '李四' });
  expect(rows[2]?.values).toMatchObject({ householdCode: '500235216710000' });
});

test('shared strings: rich text is joined, phonetic guides are left out, escapes and spaces are read', async () => {
  const strings = [
    '<si><r><t>张</t></r><r><rPr/><t xml:space="preserve">三 </t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>',
    '<si><t>a_x000D_b &amp; &#x4E00;<![CDATA[<&]]></t></si>',
    '<si/>',
  ];
  const cells = (i: number) => `<row><c>${CODE}</c><c t="s"><v>${i}</v></c></row>`;
  const rows = await read([HEADER, cells(0), cells(1), cells(2), cells(99)], { strings });
  expect(rows.map(({ values }) => values?.name)).toEqual(['张三', 'a\rb & 一<&', undefined, undefined]);
});

test('date, time, percent and boolean cells by their style; formulas by their saved result', async () => {
  const formats = ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', '0.00%', '0.00&quot;年&quot;'];
  const cells = [
    `<c>${CODE}</c>`,
    '<c t="str"><f>A1&amp;"x"</f><v>王五</v></c>',
    '<c/>',
    '<c s="1"><v>45730.75</v></c>',
    '<c s="1"><v>45717</v></c>',
    '<c s="3"><f>SUM(A1)</f><v>5846.4899999999998</v></c>',
    '<c s="2"><v>3.4500000000000003E-2</v></c>',
    '<c><v>3.0</v></c>',
    '<c t="b"><v>1</v></c>',
  ];
  const [row] = await read([HEADER, `<row>${cells.join('')}</row>`], { formats });
  expect(row).toMatchObject({ problems: [] });
  expect(row?.values).toEqual({
    householdCode: '500235216710000',
    name: '王五',
    certificate: undefined,
    on: '2025-03-14',
    inMonth: '2025-03',
    amount: 584_649n,
    rate: '3.45',
    count: 3,
    done: true,
  });
});

test('a day as ISO time is the day in China; a serial a hair below midnight is the day that begins', async () => {
  const on = (cell: string) => `<row><c>${CODE}</c><c/><c/>${cell}</row>`;
  const cells = [
    '<c t="d"><v>2025-10-22T16:00:00.000Z</v></c>',
    '<c t="d"><v>2025-10-22T16:00:00</v></c>',
    '<c t="d"><v>2025-10-22</v></c>',
    '<c s="1"><v>45952.999999999996</v></c>',
    '<c s="1"><v>45952.999</v></c>',
    '<c><v>45952.999999999996</v></c>',
  ];
  const rows = await read([HEADER, ...cells.map(on)], { formats: ['yyyy/m/d'] });
  const days = ['2025-10-23', '2025-10-22', '2025-10-22', '2025-10-23', '2025-10-22', '2025-10-23'];
  expect(rows.map(({ values }) => values?.on)).toEqual(days);
});

test('workbooks that count days from 1904', async () => {
  const cells = `<c>${CODE}</c><c/><c/><c s="1"><v>44268</v></c>`;
  const [row] = await read([HEADER, `<row>${cells}</row>`], { formats: ['yyyy/m/d'], date1904: true });
  expect(row?.values).toMatchObject({ on: '2025-03-14' });
});

test('an identity number as a number has lost digits; errors and formulas without result are no value', async () => {
  const rows = await read([
    HEADER,
    `<row><c>${CODE}</c><c/><c><v>9.9003419470728896E17</v></c></row>`,
    `<row><c>${CODE}</c><c t="e"><v>#REF!</v></c></row>`,
    `<row><c>${CODE}</c><c/><c/><c><f>TODAY()</f></c></row>`,
    '<row><c><v>5002352167100001</v></c></row>',
  ]);
  expect(rejections(rows)).toEqual([
    '2 DIGITS_LOST 证件号码',
    '3 CELL_ERROR 姓名',
    '4 CELL_ERROR 日期',
    '5 DIGITS_LOST 户编号',
  ]);
});

test('every visible sheet that has the header of the ledger is read', async () => {
  const sheet = (name: string) => ({ rows: [HEADER, `<row><c>${CODE}</c>${inline(name)}</row>`] });
  const cover = { rows: [`<row>${inline('说明')}</row>`] };
  const rows = await read([], {
    sheets: [{ ...sheet('藏'), hidden: true }, cover, sheet('显'), sheet('次')],
  });
  expect(rows.map(({ values }) => values?.name)).toEqual(['显', '次']);
});

test('from a stream as from a file; notes beside the table are ignored', async () => {
  const note = '<c r="Z2" t="inlineStr"><is><t>备注</t></is></c>';
  const rows = await read([HEADER, `<row r="2"><c r="A2">${CODE}</c>${note}</row>`], {}, true);
  expect(rows).toMatchObject([{ row: 2, problems: [] }]);
});
