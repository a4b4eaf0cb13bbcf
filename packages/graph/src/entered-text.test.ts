import { FILE_TEXT, LONG_TEXT, ONE_LINE, readText } from './entered-text';

test.each([
  ['blanks around it', '  \u3000房屋漏雨\u00a0 ', '房屋漏雨'],
  ['letters in parts', 'Cafe\u0301', 'Café'],
  ['a character beyond the first plane', '𠮷田', '𠮷田'],
  ['a private-use character', '王\ue863', '王\ue863'],
  ['a compatibility ideograph', '\uf979', '\uf979'],
  ['full-width letters', 'ＡＢＣ', 'ＡＢＣ'],
  ['joiners of other scripts', 'ئۇيغۇر\u200cچە', 'ئۇيغۇر\u200cچە'],
  ['lines', 'one\r\ntwo\u2028three\tfour', 'one\ntwo\nthree\tfour'],
])('a text with %s is kept as it should be', (_, entered, text) => {
  expect(readText(entered, LONG_TEXT)).toEqual({ text });
});

test.each([
  '\u0000',
  '\u0007',
  '\u007f',
  '\u009b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ud842',
  '\udfb7',
])('a text with %j in it is refused', (character) => {
  expect(readText(`a${character}b`, LONG_TEXT)).toEqual({ problem: 'UNREADABLE_CHARACTERS' });
});

test('a name has one line', () => {
  expect(readText('王\n五', ONE_LINE)).toEqual({ problem: 'UNREADABLE_CHARACTERS' });
  expect(readText('王五\n', ONE_LINE)).toEqual({ text: '王五' });
});

test('length is counted in characters, after blanks are gone', () => {
  const kind = { longest: 3, lines: false };
  expect(readText(' 𠮷𠮷𠮷 ', kind)).toEqual({ text: '𠮷𠮷𠮷' });
  expect(readText('𠮷𠮷𠮷𠮷', kind)).toEqual({ problem: 'TOO_LONG' });
  expect(readText('x'.repeat(10_000_000), LONG_TEXT)).toEqual({ problem: 'TOO_LONG' });
});

test('a file keeps the blanks at its ends, and may be long', () => {
  expect(readText('  - a\r\n', FILE_TEXT)).toEqual({ text: '  - a\n' });
  expect(readText('字'.repeat(500_000), FILE_TEXT)).toEqual({ text: '字'.repeat(500_000) });
  expect(readText('x'.repeat(1_000_001), FILE_TEXT)).toEqual({ problem: 'TOO_LONG' });
});
