import { type BookType, utils, write } from '@e965/xlsx';
import { workbookStream } from './compound-file';
import { readBook } from './read-sheets';

// 户编号 in GBK; the writer of the test knows Latin letters only, so that they are put in afterwards.
const WORDS = Buffer.from('bba7b1e0bac5', 'hex');
const CODE_PAGE = Buffer.from('42000200', 'hex');
const GBK = 936;

function inGbk(bookType: BookType): Buffer {
  const book = utils.book_new(
    utils.aoa_to_sheet([
      ['XXXXXX', '410526003730012'],
      [null, 951],
    ]),
    'XXXXXX',
  );
  const bytes = Buffer.from(write(book, { type: 'buffer', bookType }));
  for (let at = bytes.indexOf('XXXXXX'); at >= 0; at = bytes.indexOf('XXXXXX', at)) WORDS.copy(bytes, at);
  const page = bytes.indexOf(CODE_PAGE);
  if (page >= 0) bytes.writeUInt16LE(GBK, page + CODE_PAGE.length);
  return bytes;
}

test('a workbook of Excel 95 in Chinese code page', async () => {
  const { sheets } = await readBook(inGbk('biff5'));
  expect(sheets.map(({ name }) => name)).toEqual(['户编号']);
  expect(sheets[0]?.rows).toEqual({ 1: ['户编号', '410526003730012'], 2: ['', '951'] });
});

test('a workbook of Excel that lies in no compound file', async () => {
  const book = utils.book_new(utils.aoa_to_sheet([['户编号', 7]]), '台账');
  const stream = workbookStream(Buffer.from(write(book, { type: 'buffer', bookType: 'biff8' })));
  expect((await readBook(stream)).sheets[0]?.rows).toEqual({ 1: ['户编号', '7'] });
});

test.each(['biff2', 'biff4'])('a workbook of the years before, %s', async (bookType) => {
  const book = utils.book_new(utils.aoa_to_sheet([['NO', 7.5]]), 'Sheet1');
  const bytes = Buffer.from(write(book, { type: 'buffer', bookType: bookType as BookType }));
  expect((await readBook(bytes)).sheets[0]?.rows).toEqual({ 1: ['NO', '7.5'] });
});
