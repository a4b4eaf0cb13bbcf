import { readBook } from './read-sheets';

const LINES = ['户编号|姓名', '410526003730012|李英超'];
// GBK of the two lines, separators left out.
const GBK = [
  ['bba7b1e0bac5', 'd0d5c3fb'],
  [Buffer.from('410526003730012').toString('hex'), 'c0eed3a2b3ac'],
];
const wide = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');

const ENCODINGS: Readonly<Record<string, (separator: string) => Buffer>> = {
  'UTF-8': (separator) => Buffer.from(lines(separator)),
  'UTF-8 with a mark': (separator) => Buffer.from(`\ufeff${lines(separator)}`),
  GBK: (separator) =>
    Buffer.concat(
      GBK.flatMap(([one = '', two = '']) => [
        Buffer.from(one, 'hex'),
        Buffer.from(separator),
        Buffer.from(two, 'hex'),
        Buffer.from('\r\n'),
      ]),
    ),
  'UTF-16 LE with a mark': (separator) => wide(lines(separator), true),
  'UTF-16 BE with a mark': (separator) => wide(lines(separator), true).swap16(),
  'UTF-16 LE without': (separator) => wide(lines(separator), false),
  'UTF-16 BE without': (separator) => wide(lines(separator), false).swap16(),
};

function lines(separator: string): string {
  return LINES.map((line) => `${line.replaceAll('|', separator)}\r\n`).join('');
}

describe.each(Object.keys(ENCODINGS))('text in %s', (encoding) => {
  test.each([',', '\t', ';'])('separated by %j', async (separator) => {
    const { sheets } = await readBook(ENCODINGS[encoding]?.(separator) ?? '');
    expect(sheets[0]?.rows).toEqual({ 1: ['户编号', '姓名'], 2: ['410526003730012', '李英超'] });
  });
});
