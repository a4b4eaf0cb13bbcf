import { dateInShanghai } from '@dixian/calendar';
import { type Workbook, writeWorkbook } from '@dixian/spreadsheet';
import type { ExportColumn } from '../domain/export-list';
import { type AboutExport, explanation, headLines } from '../domain/head-lines';
import { bookColumns, type HouseholdBook } from '../domain/household-book';
import { dayOf } from '../domain/list-arguments';
import { NoLongerOurs, writeFile } from '../persistence/export-file';
import { type BegunExport, noteProgress } from '../persistence/exports';
import { isWritten, writeBookSheet } from './book-sheet';
import { readTimeline, writeTimeline } from './book-timeline';
import { explain } from './explain';
import { type AskedBook, type ReadSheet, readSheet } from './read-book';
import type { WriteTools } from './write-export';

// Somebody waits for the file: a department that is away costs its own part, not minutes.
const TIMES_ASKED_AGAIN = 2;

/** Writes the workbook of one household, sheet by sheet; gives how many rows it has. */
export async function writeBook(
  { graph, storage, now }: Omit<WriteTools, 'hours'>,
  begun: BegunExport,
  book: HouseholdBook,
  signal: AbortSignal,
): Promise<number> {
  const { id, attempt, arguments: given, purpose, caller, divisionCode: division, account } = begun;
  const asked: AskedBook = { given, purpose, caller, work: `export ${id}` };
  const about = {
    ...{ list: { title: book.title, columns: bookColumns(book) }, day: dayOf(book, given) },
    ...{ division, account, purpose, writtenOn: dateInShanghai(now()) },
  };
  // All of it is asked before the first byte: one household is small, and a file without an end is of no use.
  const sheets: ReadSheet[] = [];
  const inParts = { ...graph, waits: graph.waits.slice(0, TIMES_ASKED_AGAIN), inParts: true };
  for (const sheet of book.sheets) sheets.push(await readSheet(inParts, asked, sheet, signal));
  const timeline = await readTimeline(graph, asked, signal);

  const output = writeFile(storage, { id, attempt });
  const workbook = writeWorkbook(output);
  try {
    let rows = 0;
    for (const sheet of sheets) rows += await writeBookSheet(workbook, sheet, headLines(about));
    rows += await writeTimeline(workbook, timeline, headLines(about));
    await explainBook(workbook, about, { sheets, rows, given });
    await workbook.end();
    if (!(await noteProgress(storage.database, begun, { rows, total: rows }))) throw new NoLongerOurs();
    return rows;
  } catch (error) {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

async function explainBook(
  workbook: Workbook,
  about: AboutExport,
  { sheets, rows, given }: { sheets: readonly ReadSheet[]; rows: number; given: object },
): Promise<void> {
  const hidden = sheets.flatMap((sheet): readonly ExportColumn[] => sheet.hidden);
  const without = sheets.filter((sheet) => !isWritten(sheet)).map(({ sheet }) => sheet.title);
  const missing = new Set(sheets.flatMap((sheet) => sheet.missing));
  await explain(workbook, [
    ...explanation(about, JSON.stringify(given), { rows, hidden }),
    ['没有记录或不在查看范围内的部分', without.join('、') || '无'],
    ['没有应答的部门', [...missing].join('') || '无'],
  ]);
}
