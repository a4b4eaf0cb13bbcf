import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { DEFAULT_LIMITS } from '../src/index';
import { openSheets } from '../src/open-sheets';
import { workbookStream, writeCompound } from './compound-file';
import { readBook, refusalOf } from './read-sheets';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-isolation-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** An .xls of few bytes whose every record stands for 256 cells. */
function dense(rows: number): Buffer {
  const mulBlank = Buffer.alloc(4 + 6 + 256 * 6);
  mulBlank.writeUInt16LE(0x00bd, 0);
  mulBlank.writeUInt16LE(mulBlank.length - 4, 2);
  mulBlank.writeUInt16LE(255, mulBlank.length - 2);
  const records = Array.from({ length: rows }, (_, row) => {
    const record = Buffer.from(mulBlank);
    record.writeUInt16LE(row % 65_536, 4);
    return record;
  });
  const plain = workbookStream(
    Buffer.from(write(utils.book_new(utils.aoa_to_sheet([[1]]), 'x'), { type: 'buffer', bookType: 'biff8' })),
  );
  const end = Buffer.from('0a000000', 'hex');
  const content = Buffer.concat([plain.subarray(0, -end.length), ...records, end]);
  return writeCompound([{ name: 'Workbook', content }]);
}

test('a file that would fill the memory ends with a sentence, and this process goes on', async () => {
  const bytes = dense(10_000);
  expect(await refusalOf(bytes, { conversionMegabytes: 48 }, openSheets)).toBe('TOO_LARGE');
});

test('a file that takes too long is stopped', async () => {
  expect(await refusalOf(dense(10_000), { conversionSeconds: 0.05 }, openSheets)).toBe('TOO_SLOW');
});

test('an old workbook larger than its bound is not read', async () => {
  expect(await refusalOf(dense(100), { oldWorkbookBytes: 10_000 })).toBe('TOO_LARGE');
  expect(await refusalOf(dense(100), { fileBytes: 10_000 })).toBe('TOO_LARGE');
});

test('what it refuses and what it finds come back from the process as they are', async () => {
  expect(await refusalOf('<table><tr><td>1', {}, openSheets)).toBe('TRUNCATED');
  const { sheets } = await readBook('<table><tr><td colspan=2>户编号</table>', {}, openSheets);
  expect(sheets).toMatchObject([{ name: '', rows: { 1: ['户编号'] }, merges: [{ lastColumn: 1 }] }]);
});

test('conversions asked for at once come one after the other, each with its own rows', async () => {
  const pages = ['甲', '乙', '丙'].map((text) => `<table><tr><td>${text}</td></tr></table>`);
  const books = await Promise.all(pages.map((page) => readBook(page, {}, openSheets)));
  expect(books.map(({ sheets }) => sheets[0]?.rows[1])).toEqual([['甲'], ['乙'], ['丙']]);
});

test('no descriptor stays open, whether a file was read or refused', async () => {
  const path = join(folder, 'page.xls');
  const listed = '/proc/self/fd';
  const open = () => (existsSync(listed) ? readdirSync(listed).length : 0);
  await writeFile(path, '<table><tr><td>1</td></tr></table>');
  await (await openSheets({ path }, DEFAULT_LIMITS)).close();
  const before = open();
  await (await openSheets({ path }, DEFAULT_LIMITS)).close();
  await writeFile(path, '<table><tr><td>1');
  await expect(openSheets({ path }, DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'TRUNCATED' });
  expect(open()).toBe(before);
});
