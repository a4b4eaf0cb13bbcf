import { byteaText, copyText, copyTextOf } from './stage-columns';

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

test('a column writes by its type what the general way writes', () => {
  const bytes = byteaText(Buffer.from([0, 255]));
  expect(copyTextOf('bytea')(bytes)).toBe(copyText(bytes));
  expect(copyTextOf('text COLLATE "C"')('a\\b')).toBe('a\\\\b');
  expect(copyTextOf('text[]')('{"a\\tb"}')).toBe(copyText('{"a\\tb"}'));
  expect(copyTextOf('date')('2025-11-30')).toBe('2025-11-30');
  for (const type of ['bytea', 'text', 'date', 'bigint']) expect(copyTextOf(type)(null)).toBe('\\N');
});
