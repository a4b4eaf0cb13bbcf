import { byteaText, copyText } from './stage-columns';

test.each([
  [null, '\\N'],
  ['', ''],
  ['\\N', '\\\\N'],
  ['a\tb\nc\rd\\', 'a\\tb\\nc\\rd\\\\'],
  ['张三', '张三'],
])('%p goes to COPY as %p', (value, text) => {
  expect(copyText(value)).toBe(text);
});

test('bytes go as hexadecimal, their backslash escaped once', () => {
  expect(copyText(byteaText(Buffer.from([0, 255])))).toBe('\\\\x00ff');
});
