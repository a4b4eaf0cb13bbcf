import fc from 'fast-check';
import { cleanCell, compact, comparable } from './cleaning';

test.each([
  ['990034194707288978', '990034194707288978'],
  ['="990034194707288978"', '990034194707288978'],
  [' ="0012" ', '0012'],
  ["'0012", '0012'],
  ["\u00a0'　0012\u200b", '0012'],
  ['="a""b"', 'a"b'],
  ['=HYPERLINK("http://127.0.0.1/","x")', '=HYPERLINK("http://127.0.0.1/","x")'],
  ['="a"&"b"', '="a"&"b"'],
  ['=""', ''],
  ["'", ''],
  ['\ufeff户编号', '户编号'],
  ['张　三', '张　三'],
  ['', ''],
])('cleanCell %j is %j', (cell, clean) => {
  expect(cleanCell(cell)).toBe(clean);
});

test.each([
  ['９９００３４１９４７０７２８８９７ｘ', '99003419470728897x'],
  ['9900 3419 4707\u00a028897 X', '99003419470728897X'],
  ['2025－03－14', '2025-03-14'],
  ['AY—11–0001', 'AY-11-0001'],
])('compact %j is %j', (cell, value) => {
  expect(compact(cell)).toBe(value);
});

test('headers compare without width, spaces, line breaks and required marks', () => {
  expect(comparable('*务工时间\r\n（月）')).toBe(comparable(' 务工 时间(月)'));
});

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanCell(text);
      expect(cleanCell(clean)).toBe(clean);
      expect(compact(compact(text))).toBe(compact(text));
    }),
  );
});
