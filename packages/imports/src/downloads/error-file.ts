import type { Writable } from 'node:stream';
import {
  cellAsText,
  DEFAULT_LIMITS,
  type LedgerSource,
  openSheets,
  type Sheet,
  type SheetRow,
} from '@dixian/ledger';
import { type Cell, writeWorkbook } from '@dixian/spreadsheet';
import type { KeptReading } from '../runs/kept-reading';
import { stagedRow } from '../runs/sheet-rows';
import { problemAndRemedy, type RefusedRow } from './findings-by-row';

/** Columns that an error file has more than its ledger; who reads it again leaves them alone. */
const PROBLEM = '问题';
const REMEDY = '怎么改';
const WIDE = 40;

type SheetOfReading = KeptReading['sheets'][number];

/**
 * Writes the refused rows of a file as a workbook that can be corrected and loaded as it is: titles and headings as they
 * were, every cell as text, faulty ones marked, with what is wrong and what to do in two more columns. Streams: neither
 * the file nor its faults are held as a whole.
 */
export async function writeErrorFile(
  output: Writable,
  source: LedgerSource,
  reading: Pick<KeptReading, 'sheets'>,
  refused: AsyncIterator<RefusedRow>,
): Promise<number> {
  const opened = await openSheets(source, DEFAULT_LIMITS);
  try {
    const workbook = writeWorkbook(output);
    let next = await refused.next();
    let written = 0;
    const read = reading.sheets.filter((sheet) => sheet.read);
    for (const [position, kept] of read.entries()) {
      const sheet = opened.sheets.find(({ name }) => name === kept.name);
      if (!sheet) continue;
      const head = await headOf(sheet, kept);
      const writer = workbook.sheet({
        name: kept.name || '错误行',
        titles: head.titles,
        columns: [
          ...head.headings.map((heading) => ({ heading, format: 'text' as const })),
          { heading: PROBLEM, width: WIDE },
          { heading: REMEDY, width: WIDE },
        ],
      });
      for await (const { rows } of sheet.rows()) {
        for (const row of rows) {
          if (next.done || stagedRow(position, row.row) !== next.value.row) continue;
          await writer.row(errorRow(row, head.headings, next.value));
          written += 1;
          next = await refused.next();
        }
      }
      await writer.end();
    }
    await workbook.end();
    return written;
  } finally {
    await opened.close();
  }
}

// Headings of several rows become one: a column has the name that it was understood by.
async function headOf(
  sheet: Sheet,
  { headerRows, columns }: SheetOfReading,
): Promise<{ titles: string[]; headings: string[] }> {
  const titles: string[] = [];
  const headings: string[] = [];
  const last = headerRows.at(-1) ?? 1;
  for await (const { rows } of sheet.rows()) {
    for (const { row, cells } of rows) {
      if (row > last) break;
      if (!headerRows.includes(row)) titles.push(cells.filter((cell) => cell !== '').join(' '));
      else for (const [index, cell] of cells.entries()) if (cell !== '') headings[index] = cell;
    }
    if ((rows.at(-1)?.row ?? 0) >= last) break;
  }
  for (const { index, heading } of columns) headings[index] = heading;
  return { titles, headings: Array.from(headings, (heading) => heading ?? '') };
}

function errorRow({ cells, kinds }: SheetRow, headings: readonly string[], { problems }: RefusedRow): Cell[] {
  const faulty = new Set(problems.map(({ column }) => column));
  const values = headings.map((heading, index): Cell => {
    const value = cellAsText(cells[index] ?? '', kinds?.[index] ?? 'text');
    return faulty.has(heading) ? { value, mark: 'problem' } : value;
  });
  const told = problems.map(({ column, zh }) => ({ column, ...problemAndRemedy(zh) }));
  const problem = told.map((one) => (one.column ? `${one.column}：${one.problem}` : one.problem));
  const remedy = [...new Set(told.map((one) => one.remedy))];
  return [...values, { value: problem.join('；'), mark: 'note' }, { value: remedy.join(''), mark: 'note' }];
}
