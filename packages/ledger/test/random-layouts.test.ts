import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Layout, layoutDefinition, layoutsIn, readLedger } from '../src/index';
import { meant, type Style, styles } from './random-ledgers';
import { writeXlsx } from './xlsx-file';

const folder = mkdtempSync(join(tmpdir(), 'random-ledgers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EXTRA = '村里的编码本';

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

function row(number: number, cells: readonly string[]): string {
  const printed = cells.map((cell, at) =>
    cell === ''
      ? ''
      : `<c r="${columnName(at)}${number}" t="inlineStr"><is><t xml:space="preserve">${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`,
  );
  return `<row r="${number}">${printed.join('')}</row>`;
}

function decorated(heading: string, { decoration }: Style): string {
  if (decoration === 'STAR') return `*${heading}`;
  if (decoration === 'BLANKS') return ` ${heading.slice(0, 1)} ${heading.slice(1)} `;
  return decoration === 'BREAK' ? `${heading.slice(0, 2)}\n${heading.slice(2)}` : heading;
}

/** Prints a layout in a style: the rows of each sheet, and the values that were meant. */
function print(layout: Layout, style: Style) {
  const { fields, unit } = style;
  const columns = fields.flatMap((field) => layout.columns.get(field) ?? []);
  // A heading that another of these columns is called by as well would name it, too.
  const taken = new Set<string>();
  const headings = columns.map((column, at) => {
    const free = column.headings.filter(
      (heading) =>
        !taken.has(heading) && !columns.some((other) => other !== column && other.headings.includes(heading)),
    );
    const heading = free[(style.synonyms[at] ?? 0) % Math.max(1, free.length)] ?? column.headings[0] ?? '';
    taken.add(heading);
    const inHeading = column.type === 'money' && style.unitIn === 'HEADING';
    const period = column.unit?.slice(1) ?? '';
    return `${decorated(heading, style)}${inHeading ? `（${unit}${period}）` : ''}`;
  });
  const values: Record<string, unknown>[] = [];
  const sums = columns.map(() => 0n);
  const sheets = Array.from({ length: style.sheets }, (_, sheet) => {
    const lines: string[][] = [[`某县${layout.title.zh}`]];
    if (style.unitIn === 'TITLE') lines.push(['', `单位：${unit}`]);
    const header = style.extra ? [...headings, EXTRA] : headings;
    lines.push(header);
    if (style.isTwoRows)
      lines.push(
        header.map((_, at) => (columns[at]?.type === 'money' && style.unitIn === 'TITLE' ? unit : '')),
      );
    const records: string[][] = [];
    const own = columns.map(() => 0n);
    for (let n = 0; n < style.rows; n++) {
      const number = sheet * 100 + n;
      const cells = columns.map((column) => meant(column, number, unit));
      values.push(Object.fromEntries(columns.map(({ field }, at) => [field, cells[at]?.value])));
      cells.forEach(({ value }, at) => {
        if (typeof value === 'bigint') own[at] = (own[at] ?? 0n) + value;
      });
      records.push(cells.map(({ written }, at) => written[(style.writing + at + n) % written.length] ?? ''));
    }
    own.forEach((sum, at) => {
      sums[at] = (sums[at] ?? 0n) + sum;
    });
    const scale = unit === '元' ? 100n : 1_000_000n;
    const total = columns.map(({ type }, at) => {
      const sum = own[at] ?? 0n;
      const rest = String(((sum % scale) * 10_000n) / scale).padStart(4, '0');
      return type === 'money' && at > 0 ? `${sum / scale}.${rest}`.replace(/\.?0+$/, '') : '';
    });
    total[0] = '合计';
    if (style.hasTotals === 'FIRST') lines.push(total);
    records.forEach((record, at) => {
      if (style.hasSections && at === 1) lines.push(['一、城关街道']);
      if (style.repeatsHeader && at === 1) lines.push(header);
      lines.push(record);
    });
    if (style.hasTotals === 'LAST') lines.push(total);
    if (style.hasFooter) lines.push(['填表人：某某', '', '审核人：某某'], ['注：1.本表一式两份']);
    return lines.map((line, at) => row(at + 1, line));
  });
  return { sheets, values };
}

const kinds = [...layoutsIn(undefined).values()].filter(({ notALedger }) => notALedger === undefined);

test.each(kinds.map((layout) => [layout.id, layout] as const))(
  '%s in any layout is read as it was meant',
  async (id, layout) => {
    const definition = layoutDefinition(layout);
    await fc.assert(
      fc.asyncProperty(styles(layout), async (style) => {
        const { sheets, values } = print(layout, style);
        const path = join(folder, `${id}_2025.xlsx`);
        await writeXlsx(path, { sheets: sheets.map((rows) => ({ rows })) });
        const read: unknown[] = [];
        const problems: unknown[] = [];
        let remarks: unknown[] = [];
        for await (const batch of readLedger({ path }, definition)) {
          for (const each of batch.rows) {
            problems.push(...each.problems.map(({ code, column }) => `${each.row} ${code} ${column}`));
            const known = Object.entries(each.values ?? {}).filter(([field]) => style.fields.includes(field));
            read.push(Object.fromEntries(known));
          }
          remarks = batch.reading.remarks.map(({ message }) => message.zh);
        }
        expect(problems).toEqual([]);
        expect(read).toEqual(values);
        expect(remarks).toEqual([]);
      }),
      { numRuns: 12, seed: 20_251_201 },
    );
  },
);
