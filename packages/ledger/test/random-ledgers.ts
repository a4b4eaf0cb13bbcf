import fc from 'fast-check';
import type { Layout, LayoutColumn } from '../src/index';
import { syntheticCertificate } from './certificates';

/** What was meant by a cell, and how it may be written. */
interface Meant {
  value: unknown;
  written: readonly string[];
}

const two = (value: number) => String(value).padStart(2, '0');

function money(column: LayoutColumn, n: number, unit: '元' | '万元'): Meant {
  const [low, high] = column.plausible ?? [100, 100_000];
  // Whole hundreds, so that 万元 needs no more than two decimals and a total stays exact.
  const from = Math.max(1, Math.ceil(low / 100));
  const hundreds = from + (n % Math.max(1, Math.floor(high / 100) - from));
  const yuan = hundreds * 100;
  const plain = unit === '元' ? `${yuan}` : `${yuan / 10_000}`;
  const written = [
    plain,
    ...(unit === '元' ? [`${yuan.toLocaleString('en-US')}.00`, `￥${yuan}`] : [`${plain}万元`]),
  ];
  return { value: BigInt(yuan) * 100n, written };
}

function listed({ values = [], synonyms }: LayoutColumn, n: number): string[] {
  const value = values[n % values.length] ?? '';
  const words = [...synonyms].filter(([, meaning]) => meaning === value).map(([word]) => word);
  return [value, ...words];
}

/** A value that a column of the layout may hold, with its writings; the n-th of it. */
export function meant(column: LayoutColumn, n: number, unit: '元' | '万元'): Meant {
  const month = `2025-${two(1 + (n % 12))}`;
  const [year, short] = [month.slice(0, 4), month.slice(5)];
  const day = `${month}-${two(1 + (n % 28))}`;
  switch (column.type) {
    case 'money':
      return money(column, n, unit);
    case 'percent': {
      const value = `${2 + (n % 5)}.${1 + (n % 9)}`;
      return { value, written: [value, `${value}%`, `${value}％`] };
    }
    case 'integer': {
      const value = column.plausible ? 2025 : 1 + (n % 9);
      return { value, written: [String(value)] };
    }
    case 'decimal':
      return { value: String(10 + (n % 90)), written: [String(10 + (n % 90))] };
    case 'date': {
      const days = [
        day,
        day.replaceAll('-', '/'),
        day.replaceAll('-', ''),
        `${year}年${Number(short)}月${Number(day.slice(8))}日`,
      ];
      if (column.precision === 'day') return { value: day, written: days };
      const isMonth = n % 2 === 0;
      return isMonth
        ? {
            value: { precision: 'MONTH', text: month },
            written: [month, `${year}年${Number(short)}月`, `${year}${short}`],
          }
        : { value: { precision: 'DAY', text: day }, written: days };
    }
    case 'month':
      return {
        value: month,
        written: [month, `${year}${short}`, `${year}年${Number(short)}月`, `${year}年${Number(short)}月份`],
      };
    case 'range': {
      const value = {
        from: { precision: 'MONTH', text: month },
        to: { precision: 'MONTH', text: '2026-12' },
      };
      return { value, written: [`${month}至2026-12`, `${year}年${Number(short)}月—2026年12月`] };
    }
    case 'yes-no': {
      const value = n % 2 === 0;
      return { value, written: value ? ['是', '有', '√', 'Y'] : ['否', '无', '×', 'N'] };
    }
    case 'list':
      return { value: listed(column, n)[0], written: listed(column, n) };
    case 'several':
      return { value: [column.values?.[0]], written: [column.values?.[0] ?? ''] };
    case 'certificate': {
      const value = syntheticCertificate(n);
      return { value, written: [value, `'${value}`, `${value.slice(0, 6)} ${value.slice(6)}`] };
    }
    case 'disability-card': {
      const value = `${syntheticCertificate(n)}42`;
      return { value, written: [value] };
    }
    case 'household-code': {
      const value = String(410_526_002_730_000 + n);
      return { value, written: [value] };
    }
    case 'phone':
      return { value: `139${String(10_000_000 + n)}`, written: [`139${String(10_000_000 + n)}`] };
    case 'name':
      return {
        value: `张三${'甲乙丙丁'[n % 4]}`,
        written: [`张三${'甲乙丙丁'[n % 4]}`, `张 三${'甲乙丙丁'[n % 4]}`],
      };
    default: {
      const codes = [
        `G${syntheticCertificate(n)}`,
        String(410_526_002_000 + n),
        String(410_526_000 + n),
        String(100 + (n % 900)),
      ];
      const whole = column.pattern === undefined ? undefined : new RegExp(`^(?:${column.pattern})$`);
      const coded = whole ? (codes.find((each) => whole.test(each)) ?? '') : `甲乙${n}号`;
      return { value: coded, written: [coded] };
    }
  }
}

/** How one file prints a layout. */
export interface Style {
  /** Fields in the order of the file. */
  fields: readonly string[];
  /** Which synonym heads each column, and how. */
  synonyms: readonly number[];
  decoration: 'NONE' | 'STAR' | 'BLANKS' | 'BREAK';
  unit: '元' | '万元';
  unitIn: 'TITLE' | 'HEADING';
  sheets: number;
  rows: number;
  isTwoRows: boolean;
  hasTotals: 'FIRST' | 'LAST' | 'NONE';
  hasSections: boolean;
  hasFooter: boolean;
  repeatsHeader: boolean;
  extra: boolean;
  writing: number;
}

/** Any way of printing a layout: required columns are there, and of each group one at least. */
export function styles(layout: Layout): fc.Arbitrary<Style> {
  const all = [...layout.columns.keys()];
  const needed = new Set([
    ...all.filter((field) => layout.columns.get(field)?.required),
    ...layout.oneOf.map(([first]) => first ?? ''),
    ...(layout.memberCount === undefined ? [] : [layout.memberCount]),
  ]);
  return fc
    .record({
      order: fc.shuffledSubarray(all, { minLength: all.length }),
      kept: fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
      synonyms: fc.array(fc.nat(5), { minLength: all.length, maxLength: all.length }),
      decoration: fc.constantFrom('NONE', 'STAR', 'BLANKS', 'BREAK'),
      unit: fc.constantFrom('元', '万元'),
      unitIn: fc.constantFrom('TITLE', 'HEADING'),
      sheets: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 2, max: 6 }),
      isTwoRows: fc.boolean(),
      hasTotals: fc.constantFrom('FIRST', 'LAST', 'NONE'),
      hasSections: fc.boolean(),
      hasFooter: fc.boolean(),
      repeatsHeader: fc.boolean(),
      extra: fc.boolean(),
      writing: fc.nat(3),
    })
    .map(({ order, kept, ...style }) => ({
      ...style,
      fields: order.filter((field, at) => needed.has(field) || kept[at] === true),
    })) as fc.Arbitrary<Style>;
}
