import { copyFile, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { detectLedger, LEDGER_MESSAGES, LedgerUnreadable, readLedger } from '../src/index';
import { nationalExport, settlements, villagePosts } from './definitions/national-export';
import { writeLargeXlsx } from './large-ledgers';
import { readFromBytes } from './read-from-text';
import { writeXlsx } from './xlsx-file';
import { writeZip } from './zip-file';

const SAMPLE = join(__dirname, '../../../demo/an-yang-2025/防止返贫致贫监测对象信息_20251130.xlsx');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-unreadable-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function failure(reading: () => Promise<unknown>): Promise<LedgerUnreadable> {
  const error: unknown = await reading().then(
    () => new Error('read without a fault'),
    (reason: unknown) => reason,
  );
  if (error instanceof LedgerUnreadable) return error;
  throw error;
}

async function failureOfFile(path: string, limits = {}): Promise<string> {
  const all = async () => {
    for await (const _ of readLedger({ path }, settlements, { limits }));
  };
  return (await failure(all)).code;
}

test.each([
  ['nothing', '', 'EMPTY'],
  ['blank lines', '\r\n , \r\n', 'EMPTY'],
  ['another table', 'a,b\n1,2\n', 'NO_HEADER'],
  [
    'a header below the thirtieth row',
    `${'title\n'.repeat(30)}户编号,姓名,证件号码,用工形式,岗位,起始日,月补贴\n`,
    'NO_HEADER',
  ],
  ['a header and no rows', '户编号,姓名,证件号码,用工形式,岗位,起始日,月补贴\n', 'NO_ROWS'],
  ['a column missing', '户编号,姓名,证件号码,用工形式,岗位,起始日\n', 'MISSING_COLUMNS'],
  ['a column twice', '户编号,姓名,姓 名,证件号码,用工形式,岗位,起始日,月补贴\n', 'DUPLICATE_COLUMNS'],
  ['a web page with another table', '<html><table><tr><td>户编号</td></tr></table></html>', 'NO_HEADER'],
  ['a web page without a table', '<!DOCTYPE html><html><p>登录已过期</p></html>', 'EMPTY'],
  ['a web page that broke off', '<html><table><tr><td>户编号</td></tr><tr><td>5002', 'TRUNCATED'],
  ['binary data', Buffer.from([1, 2, 0, 3]), 'NOT_A_SPREADSHEET'],
  ['the beginning of an old .xls', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'TRUNCATED'],
  ['the beginning of a zip file', Buffer.from('PK\x03\x04 and no more'), 'TRUNCATED'],
  ['an empty zip file', Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'), 'ARCHIVE'],
])('%s', async (_, content, code) => {
  const error = await failure(() => readFromBytes(content, villagePosts));
  expect(error.code).toBe(code);
  expect(error.messages.zh).not.toMatch(/[{}]/);
  expect(error.message).toContain(error.messages.en);
});

test('missing columns are named', async () => {
  const { messages } = await failure(() =>
    readFromBytes('户编号,姓名,证件号码,用工形式,岗位\n', villagePosts),
  );
  expect(messages.zh).toContain('起始日、月补贴');
});

test('an upload that broke off: the .xlsx is refused, wherever it was cut', async () => {
  const path = join(folder, 'cut.xlsx');
  const { length } = await readFile(SAMPLE);
  for (const part of [0.1, 0.5, 0.99]) {
    await copyFile(SAMPLE, path);
    await truncate(path, Math.floor(length * part));
    expect(await failureOfFile(path)).toBe('TRUNCATED');
  }
});

test('bytes overwritten inside the sheet: refused, not misread', async () => {
  const path = join(folder, 'damaged.xlsx');
  const bytes = await readFile(SAMPLE);
  bytes.fill(0xff, 20_000, 20_200);
  await writeFile(path, bytes);
  const read = async () => {
    for await (const _ of readLedger({ path }, nationalExport));
  };
  expect((await failure(read)).code).toBe('TRUNCATED');
});

test('XML that stops in the middle is refused', async () => {
  const path = join(folder, 'xml.xlsx');
  await writeXlsx(path, { sheets: [{ rows: ['<row><c t="inlineStr"><is><t>户编号'] }] });
  expect(await failureOfFile(path)).toBe('TRUNCATED');
});

test('a zip bomb is refused before it is unpacked: by size, by ratio, and when it lies about its size', async () => {
  const path = join(folder, 'bomb.xlsx');
  const spaces = ' '.repeat(1024 * 1024);
  const blanks = () => Array.from({ length: 80 }, () => spaces);
  await writeXlsx(path, { sheets: [{ rows: blanks() }] });
  expect(await failureOfFile(path)).toBe('TOO_LARGE');
  expect(await failureOfFile(path, { ratio: 1e6, partBytes: 10_000_000 })).toBe('TOO_LARGE');
  expect(await failureOfFile(path, { ratio: 1e6 })).toBe('EMPTY');
  await writeXlsx(path, { sheets: [{ rows: blanks() }], claimedSheetBytes: 1000 });
  expect(await failureOfFile(path)).toBe('TRUNCATED');
  expect(await failureOfFile(path, { fileBytes: 1000 })).toBe('TOO_LARGE');
  expect(await failureOfFile(path, { parts: 2 })).toBe('TOO_LARGE');
  await writeXlsx(path, { sheets: [{ rows: [] }, { rows: [] }, { rows: [] }] });
  expect(await failureOfFile(path, { sheets: 2 })).toBe('TOO_MANY_SHEETS');
});

test('a cell or row beyond Excel’s limits is refused with its row', async () => {
  const path = join(folder, 'long.xlsx');
  const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
  await writeXlsx(path, {
    sheets: [
      { rows: [header, `<row r="2"><c t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`] },
    ],
  });
  expect(await failureOfFile(path)).toBe('CELL_TOO_LONG');
  await writeXlsx(path, { sheets: [{ rows: [header, '<row r="2"><c r="ZZZ2"><v>1</v></c></row>'] }] });
  expect(await failureOfFile(path)).toBe('TOO_MANY_COLUMNS');
});

test('entities that a document declares itself are not expanded', async () => {
  const path = join(folder, 'entities.xlsx');
  const part = '<!DOCTYPE x [<!ENTITY a "户编号">]><workbook><sheets>&a;</sheets></workbook>';
  await writeZip(path, [{ name: 'xl/workbook.xml', content: [part] }]);
  expect(await failureOfFile(path)).toBe('TRUNCATED');
});

test('a file is closed again when reading stops early', async () => {
  const path = join(folder, 'early.xlsx');
  await writeLargeXlsx(path, 5000);
  const open = async () =>
    (await import('node:fs/promises')).readdir('/proc/self/fd').then(
      ({ length }) => length,
      () => 0,
    );
  const before = await open();
  for await (const batch of readLedger({ path }, settlements, { batchRows: 10 })) {
    expect(batch.rows).toHaveLength(10);
    break;
  }
  expect((await detectLedger({ path }, [villagePosts, settlements]))?.id).toBe('insurance-settlements');
  while ((await open()) > before) await nextTurn();
});

test('each code has a sentence in both languages that says something', () => {
  for (const { zh, en } of Object.values(LEDGER_MESSAGES)) {
    expect(zh).toMatch(/[。]$/);
    expect(en).toMatch(/[.]$/);
  }
});
