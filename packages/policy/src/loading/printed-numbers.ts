/** A number that a quote prints, with what it counts. */
export interface PrintedNumber {
  readonly of:
    | 'CNY'
    | 'percent'
    | 'working-days'
    | 'calendar-days'
    | 'months'
    | 'years'
    | 'years-of-age'
    | 'times';
  readonly value: number;
  readonly words: string;
}

type Reading = readonly [of: PrintedNumber['of'], unit: RegExp, factor?: number];

const NUMBER = '(\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3}|半)';
// A day or a month of the calendar (5月10日, 12月中旬) and a year (2025年) are no lengths of time.
const readings: readonly Reading[] = [
  ['CNY', /万元/, 10_000],
  ['CNY', /亿元/, 100_000_000],
  ['CNY', /元/],
  ['percent', /[%％]|个百分点/],
  ['working-days', /个?工作日/],
  ['calendar-days', /个?自然日|天|日(?!前|起|至|常|前)/],
  ['months', /个月/],
  ['years-of-age', /周?岁/],
  ['years', /年/],
  ['times', /倍/],
];

/** The amounts, shares, ages and lengths of time that a quote prints, spaces aside; a range gives both its ends. */
export function printedNumbers(quote: string): PrintedNumber[] {
  const text = quote.replace(/\s+/gu, '').normalize('NFKC');
  return readings.flatMap(([of, unit, factor = 1]) => {
    const pattern = new RegExp(`(?<![\\d.月])${NUMBER}(?:[—–\\-~～至到]${NUMBER})?(${unit.source})`, 'gu');
    return [...text.matchAll(pattern)].flatMap((found) => {
      const [words, low = '', high, printed = ''] = found;
      const numbers = [low, ...(high ? [high] : [])].map(numberOf).filter((number) => number !== undefined);
      return numbers.flatMap((number) => read(of, number * factor, printed, words));
    });
  });
}

function read(of: PrintedNumber['of'], value: number, printed: string, words: string): PrintedNumber[] {
  if (of !== 'years') return [{ of, value, words }];
  if (value >= 1000) return [];
  return [
    { of, value, words },
    ...(printed === '年' ? [{ of: 'months' as const, value: value * 12, words }] : []),
  ];
}

/** What a value of that unit counts; undefined for units that quotes are not read for. */
export function countedBy(unit: string): PrintedNumber['of'] | undefined {
  if (unit.startsWith('CNY')) return 'CNY';
  if (unit.startsWith('times-')) return 'times';
  const units = ['percent', 'working-days', 'calendar-days', 'months', 'years', 'years-of-age'] as const;
  return units.find((known) => known === unit);
}

/** A value as a number, only to be compared; undefined for one that is none. */
export function plainNumber(value: unknown): number | undefined {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : undefined;
}

const DIGITS = '零一二三四五六七八九';

function numberOf(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written);
  if (written === '半') return 0.5;
  const plain = written.replaceAll('两', '二');
  if (!plain.includes('十')) return plain.length === 1 ? DIGITS.indexOf(plain) : undefined;
  const [tens = '', ones = ''] = plain.split('十');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
