import * as fc from 'fast-check';
import { fenFromRow, formatYuan, parseYuan } from './fen';

const LARGEST = 9_223_372_036_854_775_807n;
const amount = fc.bigInt({ min: -LARGEST, max: LARGEST });

describe('parseYuan', () => {
  test.each([
    ['0', 0n],
    ['0.00', 0n],
    ['-0', 0n],
    ['-0.00', 0n],
    ['0.01', 1n],
    ['-0.01', -1n],
    ['0.1', 10n],
    ['12.5', 1250n],
    ['-1.20', -120n],
    ['5846.49', 584_649n],
    ['50000.01', 5_000_001n],
    ['007.50', 750n],
    // The nearest doubles of these are not exact, and 1.005 * 100 rounds the wrong way.
    ['4260.01', 426_001n],
    ['90071992547409.93', 9_007_199_254_740_993n],
    ['92233720368547758.07', LARGEST],
    ['-92233720368547758.07', -LARGEST],
  ])('%s yuan', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    '.5',
    '5.',
    '1.005',
    '1.000',
    '50,000.01',
    '50，000',
    '¥5',
    '5元',
    '1e3',
    '0x10',
    '+1',
    '--1',
    '−1',
    '1 000',
    ' 1',
    '1\n',
    '１２',
    'NaN',
    'Infinity',
    '92233720368547758.08',
    '100000000000000000',
  ])('refuses %j', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  test('never reads text that is not an amount, and what it reads it writes back to the same value', () => {
    const nearly = fc.stringMatching(/^[-+]?[0-9]{0,20}[.,]?[0-9]{0,4}$/);
    fc.assert(
      fc.property(nearly, (text) => {
        const fen = parseYuan(text);
        const isAmount = /^-?\d+(\.\d\d?)?$/.test(text);
        if (fen === undefined) expect(isAmount && text.length < 18).toBe(false);
        else expect([isAmount, parseYuan(formatYuan(fen))]).toEqual([true, fen]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatYuan', () => {
  test.each([
    [0n, '0.00'],
    [1n, '0.01'],
    [-1n, '-0.01'],
    [10n, '0.10'],
    [99n, '0.99'],
    [100n, '1.00'],
    [-120n, '-1.20'],
    [584_649n, '5846.49'],
    [LARGEST, '92233720368547758.07'],
    [10n ** 30n, '10000000000000000000000000000.00'],
  ])('%p fen', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  test('every amount of a bigint column survives the way out and back', () => {
    fc.assert(
      fc.property(amount, (fen) => {
        expect(parseYuan(formatYuan(fen))).toBe(fen);
        expect(fenFromRow(fen.toString())).toBe(fen);
      }),
      { numRuns: 2000 },
    );
  });

  test('is written with two decimals and without a negative nothing', () => {
    fc.assert(
      fc.property(amount, (fen) => expect(formatYuan(fen)).toMatch(/^(?!-0\.00$)-?(0|[1-9]\d*)\.\d\d$/)),
    );
  });
});

describe('fenFromRow', () => {
  test.each(['', ' ', '1.5', ' 1', '1n', '0x10', 'null'])('refuses %j', (value) => {
    expect(() => fenFromRow(value)).toThrow(TypeError);
  });

  test('refuses the null of a missing left join rather than counting it as no money', () => {
    const row: { fen: string } = JSON.parse('{"fen":null}');
    expect(() => fenFromRow(row.fen)).toThrow(TypeError);
  });
});
