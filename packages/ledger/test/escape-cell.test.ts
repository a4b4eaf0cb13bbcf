import { escapeCell } from '@dixian/spreadsheet';
import fc from 'fast-check';
import { CsvScanner } from '../src/csv/scanner';
import { DEFAULT_LIMITS } from '../src/limits';

test.each([
  ['=HYPERLINK("http://127.0.0.1/","点我")', `"'=HYPERLINK(""http://127.0.0.1/"",""点我"")"`],
  ['@SUM(1)', "'@SUM(1)"],
  ['+86 139', "'+86 139"],
  ['-2+3', "'-2+3"],
  ['＝1', "'＝1"],
  ['  =1', "'  =1"],
  ['\u200b=1', "'\u200b=1"],
  ['\u202e@x', "'\u202e@x"],
  ['\u0000-1+2', "'\u0000-1+2"],
  ['\t=1', `"'\t=1"`],
  ['-200.00', '-200.00'],
  ['+5', '+5'],
  ['张三', '张三'],
  ['a,b', '"a,b"'],
  ['', ''],
])('%j is written as %j', (text, cell) => {
  expect(escapeCell(text)).toBe(cell);
});

test('whatever is escaped is one cell of one row, and never begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', '\t', '1', 'x') }),
      (text) => {
        const scanner = new CsvScanner(','.charCodeAt(0), DEFAULT_LIMITS);
        const [row] = scanner.push(`x,${escapeCell(text)}\n`);
        expect(row?.cells).toHaveLength(2);
        const cell = row?.cells[1] ?? '';
        expect([text, `'${text}`]).toContain(cell);
        expect(/^[=@\t\n]|^[+-](?!\d+$)/.test(cell)).toBe(false);
      },
    ),
  );
});
