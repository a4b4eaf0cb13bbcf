import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { DEFAULT_LIMITS } from '../limits';
import { LedgerUnreadable } from '../unreadable';
import { CsvScanner } from './scanner';

function scan(pieces: readonly string[], limits = DEFAULT_LIMITS) {
  const scanner = new CsvScanner(','.charCodeAt(0), limits);
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
}

function cellsOf(pieces: readonly string[]): string[][] | 'UNCLOSED' {
  try {
    return scan(pieces).map(({ cells }) => cells);
  } catch (error) {
    if (error instanceof LedgerUnreadable && error.code === 'UNCLOSED_QUOTE') return 'UNCLOSED';
    throw error;
  }
}

function referenceOf(text: string): string[][] | 'UNCLOSED' {
  try {
    const rows: string[][] = parse(text, {
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
    return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
  } catch {
    return 'UNCLOSED';
  }
}

/** Cuts a text at the given places, as the blocks of a stream would. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, i) => text.slice(from, at[i]));
}

const alphabet = fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', '=', "'", 'a', '户', ' ', '="1"', '"x"');
const anyText = fc.array(alphabet, { maxLength: 40 }).map((parts) => parts.join(''));
const places = fc.array(fc.nat(200), { maxLength: 6 });

test('reads any text, cut anywhere, as csv-parse does', () => {
  fc.assert(
    fc.property(anyText, places, (text, cuts) => {
      expect(cellsOf(cut(text, cuts))).toEqual(referenceOf(text));
    }),
    { numRuns: 5000 },
  );
});

test('reads back whatever is written quoted, with the line each row begins on', () => {
  const cell = fc.string({
    unit: fc.constantFrom('"', ',', '\n', 'x', '村', ' '),
    minLength: 1,
    maxLength: 8,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(table, places, (rows, cuts) => {
      const lines = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
      const read = scan(cut(lines.join('\r\n'), cuts));
      expect(read.map(({ cells }) => cells)).toEqual(rows);
      let line = 1;
      for (const [i, cells] of rows.entries()) {
        expect(read[i]?.row).toBe(line);
        line += 1 + cells.join('').split('\n').length - 1;
      }
    }),
  );
});

test('keeps ="…" cells as they stand and counts blank lines', () => {
  expect(scan(['a,="0012"\r\n\r\n\nb,"x\r\ny"\r\nc,d'])).toEqual([
    { row: 1, cells: ['a', '="0012"'] },
    { row: 4, cells: ['b', 'x\r\ny'] },
    { row: 6, cells: ['c', 'd'], unterminated: true },
  ]);
});

test.each([
  ['a\rb\r', [1, 2]],
  ['a\r\nb\r\n', [1, 2]],
  ['a\nb', [1, 2]],
])('line ends of every kind: %j', (text, rows) => {
  for (const pieces of [[text], [...text]]) expect(scan(pieces).map(({ row }) => row)).toEqual(rows);
});

test('a quote that is never closed is refused long before the file ends, with the row it stands in', () => {
  const block = `${'x,y\n'.repeat(5000)}`;
  const feed = () => scan(['h,k\n"a,b\n', ...Array.from({ length: 100 }, () => block)]);
  expect(feed).toThrow(
    expect.objectContaining({ code: 'UNCLOSED_QUOTE', details: expect.objectContaining({ row: 2 }) }),
  );
});

test('a cell or a row beyond the limits is refused, at the limit it passes', () => {
  const limits = { ...DEFAULT_LIMITS, cellCharacters: 10, columns: 3 };
  expect(scan(['aaaaaaaaaa,b\n'], limits)).toHaveLength(1);
  expect(() => scan(['aaaaaaaaaaa,b\n'], limits)).toThrow(expect.objectContaining({ code: 'CELL_TOO_LONG' }));
  expect(() => scan(['aaaaaaaaaaaaaaaaaaaaaaaa'], limits)).toThrow(
    expect.objectContaining({ code: 'CELL_TOO_LONG' }),
  );
  expect(scan(['a,b,c\n'], limits)).toHaveLength(1);
  expect(() => scan(['a,b,c,d\n'], limits)).toThrow(expect.objectContaining({ code: 'TOO_MANY_COLUMNS' }));
});

test.each([
  [
    'a,b\n1,2\n\x1a',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\x1a',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\n1,2\r\n\x1a\x1a\0',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a,b\n\x1a\r\n', [['a', 'b']]],
  ['\x1a', []],
])('%j: the end mark of DOS is no row and breaks none off', (text, cells) => {
  for (const places of [[], [text.length - 1], [text.length - 2, text.length - 1]]) {
    const rows = scan(cut(text, places));
    expect(rows.map((row) => row.cells)).toEqual(cells);
    expect(rows.some(({ unterminated }) => unterminated)).toBe(false);
  }
});
