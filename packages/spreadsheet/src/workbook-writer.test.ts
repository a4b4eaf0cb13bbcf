import { PassThrough, Writable } from 'node:stream';
import { SheetNames } from './sheet-names';
import { writeWorkbook } from './workbook-writer';

function collecting() {
  const pieces: Buffer[] = [];
  const output = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { output, bytes: () => Buffer.concat(pieces) };
}

async function written(): Promise<Buffer> {
  const { output, bytes } = collecting();
  const book = writeWorkbook(output);
  const sheet = book.sheet({ name: '台账', titles: ['单位：元'], columns: [{ heading: '户编号' }] });
  await sheet.row(['410526001730073']);
  await sheet.end();
  await book.end();
  return bytes();
}

test('the same rows are the same bytes', async () => {
  expect((await written()).equals(await written())).toBe(true);
});

test('a reader that goes away ends the writing with an error instead of leaving it waiting', async () => {
  const output = new PassThrough({ highWaterMark: 1024 });
  const book = writeWorkbook(output);
  const sheet = book.sheet({ name: '台账', columns: [{ heading: '户编号' }] });
  const writing = (async () => {
    for (let row = 0; ; row++) await sheet.row([`${Math.random()}-${row}`]);
  })();
  output.destroy(new Error('gone'));
  await expect(writing).rejects.toThrow('gone');
});

test.each([
  ['a/b:c', 'a b c'],
  ['', '表'],
  ['贷款', '贷款 2'],
  ['选'.repeat(40), '选'.repeat(31)],
])('a sheet called %j is named %j', (wished, name) => {
  const names = new SheetNames();
  names.claim('贷款');
  expect(names.claim(wished)).toBe(name);
});
