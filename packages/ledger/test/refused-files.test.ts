import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { LEDGER_MESSAGES } from '../src/index';
import { workbookStream, writeCompound } from './compound-file';
import { refusalOf } from './read-sheets';
import { writeZip } from './zip-file';

const latin1 = (text: string) => Buffer.from(`${text}${'\0'.repeat(300)}`, 'latin1');
const tar = Buffer.concat([Buffer.from('台账.xlsx'.padEnd(240, '\0')), latin1('')]).fill('ustar', 257, 262);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dixian-refused-'));
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['PNG', latin1('\x89PNG\r\n\x1a\n'), 'PICTURE'],
  ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'PICTURE'],
  ['GIF', latin1('GIF89a'), 'PICTURE'],
  ['BMP', latin1('BM\x36\x10\x0e\0\0\0\0\0\x36\0\0\0'), 'PICTURE'],
  ['WebP', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'PICTURE'],
  ['TIFF, low byte first', latin1('II*\0'), 'PICTURE'],
  ['TIFF, high byte first', latin1('MM\0*'), 'PICTURE'],
  ['HEIC of a phone', latin1('\0\0\0\x18ftypheic'), 'PICTURE'],
  ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'PICTURE'],
  ['RAR', latin1('Rar!\x1a\x07\x01\0'), 'ARCHIVE'],
  ['7z', latin1("7z\xbc\xaf'\x1c"), 'ARCHIVE'],
  ['gzip', latin1('\x1f\x8b\x08'), 'ARCHIVE'],
  ['tar', tar, 'ARCHIVE'],
  ['PDF', '%PDF-1.7\n', 'DOCUMENT'],
  ['PDF behind a mark and a blank line', '\ufeff\n%PDF-1.4', 'DOCUMENT'],
  ['RTF', '{\\rtf1\\ansi 台账}', 'DOCUMENT'],
  ['Word in XML', '<?xml version="1.0"?>\n<w:wordDocument xmlns:w="x"/>', 'DOCUMENT'],
  ['other XML', '<?xml version="1.0"?>\n<config/>', 'NOT_A_SPREADSHEET'],
  ['a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'NOT_A_SPREADSHEET'],
  ['binary data', Buffer.from([1, 2, 0, 3]), 'NOT_A_SPREADSHEET'],
])('%s is refused by its bytes', async (_, content, code) => {
  expect(await refusalOf(content)).toBe(code);
});

test.each([
  [['word/document.xml', '[Content_Types].xml'], 'DOCUMENT'],
  [['ppt/presentation.xml', '[Content_Types].xml'], 'DOCUMENT'],
  [['OFD.xml', 'Doc_0/Document.xml'], 'DOCUMENT'],
  [['mimetype', 'content.xml'], 'DOCUMENT'],
  [['xl/workbook.bin', '[Content_Types].xml'], 'BINARY_WORKBOOK'],
  [['[Content_Types].xml'], 'NOT_A_SPREADSHEET'],
  [['2025年台账/低保.xlsx', '2025年台账/特困.xlsx'], 'ARCHIVE'],
])('a zip file of %j is refused as %s', async (names, code) => {
  const path = join(folder, 'some.xlsx');
  await writeZip(
    path,
    names.map((name) => ({ name, content: ['<x/>'] })),
  );
  expect(await refusalOf({ path })).toBe(code);
});

test.each([
  [['EncryptionInfo', 'EncryptedPackage'], 'PASSWORD'],
  [['WordDocument', '1Table'], 'DOCUMENT'],
  [['PowerPoint Document'], 'DOCUMENT'],
  [['Contents'], 'NOT_A_SPREADSHEET'],
])('a compound file with the streams %j is refused as %s', async (names, code) => {
  const streams = names.map((name) => ({ name, content: Buffer.alloc(5000, 'x') }));
  expect(await refusalOf(writeCompound(streams))).toBe(code);
});

test('an old workbook with a password says so, one without is read', async () => {
  const book = utils.book_new(utils.aoa_to_sheet([['户编号'], ['990021199007240157']]), '台账');
  const plain: Buffer = write(book, { type: 'buffer', bookType: 'biff8' });
  expect(await refusalOf(plain)).toBe('READ');
  const stream = workbookStream(plain);
  const filePass = Buffer.from('2f0006000000aabbccdd', 'hex');
  const bof = 4 + stream.readUInt16LE(2);
  const locked = Buffer.concat([stream.subarray(0, bof), filePass, stream.subarray(bof)]);
  expect(await refusalOf(writeCompound([{ name: 'Workbook', content: locked }]))).toBe('PASSWORD');
});

test('an old workbook that was cut anywhere is refused, never read in part', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [`${410526003730000 + i}`, '保洁员', i]);
  const book = utils.book_new(utils.aoa_to_sheet(rows), '台账');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '次');
  const bytes: Buffer = write(book, { type: 'buffer', bookType: 'biff8' });
  for (const part of [0.05, 0.3, 0.6, 0.8, 0.95]) {
    expect(await refusalOf(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe('TRUNCATED');
  }
});

test('each refusal says in both languages what it is and what to do', () => {
  for (const code of ['PASSWORD', 'ARCHIVE', 'DOCUMENT', 'PICTURE', 'BINARY_WORKBOOK'] as const) {
    expect(LEDGER_MESSAGES[code].zh).toMatch(/请/);
    expect(LEDGER_MESSAGES[code].en).toMatch(/[Pp]lease/);
  }
});
