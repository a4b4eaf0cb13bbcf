import fc from 'fast-check';
import { guessEncoding, StreamDecoder, unmarkedWideEncoding } from './encoding';

// 户编号 and 姓名 in GBK.
const GBK_HEADER = Buffer.from('bba7b1e0bac52cd0d5c3fb', 'hex');

function decode(bytes: Buffer, size: number): string {
  const decoder = new StreamDecoder();
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(bytes.subarray(at, at + size));
  return text + decoder.end();
}

test('GBK by its bytes, also when the first block is ASCII only', () => {
  expect(decode(GBK_HEADER, 1000)).toBe('户编号,姓名');
  expect(decode(Buffer.concat([Buffer.from('a,b,c\n'), GBK_HEADER]), 6)).toBe('a,b,c\n户编号,姓名');
});

test('GBK characters whose bytes happen to be valid UTF-8 are still read as GBK', () => {
  const twoByteOnly = Buffer.from('c4a3c4a3', 'hex');
  expect(new TextDecoder('utf-8', { fatal: true }).decode(twoByteOnly)).toBe('ģģ');
  expect(guessEncoding(twoByteOnly)).toBe('gb18030');
});

test('UTF-8 with and without mark, UTF-16 with mark', () => {
  expect(decode(Buffer.from('\ufeff户编号'), 1000)).toBe('户编号');
  expect(decode(Buffer.from('户编号'), 1000)).toBe('户编号');
  expect(decode(Buffer.from('\ufeff户编号', 'utf16le'), 1000)).toBe('户编号');
  expect(decode(Buffer.from('\ufeff户编号', 'utf16le').swap16(), 1000)).toBe('户编号');
});

test('four-byte characters of GB18030', () => {
  expect(decode(Buffer.from('bba79830d3382c', 'hex'), 1000)).toBe(
    `户${new TextDecoder('gb18030').decode(Buffer.from('9830d338', 'hex'))},`,
  );
});

test('UTF-8 text is read back whatever the blocks, once the first holds a whole character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 3, max: 20 }),
      (text, size) => {
        const whole = `编号${text}`;
        expect(decode(Buffer.from(whole), size)).toBe(whole);
      },
    ),
  );
});

test('a character cut off by the end of the file shows as a replacement character', () => {
  expect(decode(GBK_HEADER.subarray(0, -1), 1000)).toMatch(/\ufffd$/);
});

test.each([['utf-16le'], ['utf-16be']])('%s without its mark is told by its zeros', (encoding) => {
  const bytes = Buffer.from('户编号,姓名\r\n410526003730012,𠮷田\r\n', 'utf16le');
  if (encoding === 'utf-16be') bytes.swap16();
  expect(decode(bytes, 1000)).toBe('户编号,姓名\r\n410526003730012,𠮷田\r\n');
});

test.each([['610000'], ['61000100'], ['01000200'], ['6100000061000000']])(
  'bytes with zeros %s are no text',
  (hex) => {
    expect(unmarkedWideEncoding(Buffer.from(hex, 'hex'))).toBeUndefined();
  },
);
