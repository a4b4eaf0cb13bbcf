import { dateInShanghai } from '@dixian/calendar';
import { writeWorkbook } from '@dixian/spreadsheet';
import type { ExportColumn, ExportList } from '../domain/export-list';
import { type AboutExport, explanation, headLines } from '../domain/head-lines';
import { dayOf } from '../domain/list-arguments';
import { rowCells, rowsOfEdge } from '../domain/row-cells';
import { type FileStorage, NoLongerOurs, writeFile } from '../persistence/export-file';
import { type BegunExport, noteProgress } from '../persistence/exports';
import type { AskGraph } from './ask-graph';
import { explain } from './explain';
import { asLedger, isLedger } from './ledger-form';
import { asNational } from './national-form';
import { type AskedList, countList, pageSize, readListPage } from './read-list';
import { asAskedForLedger } from './register-form';

/** The export took longer than it may ask in the name of its account. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

export interface WriteTools {
  readonly graph: AskGraph;
  readonly storage: FileStorage;
  readonly now: () => Date;
  readonly hours: number;
}

// Progress is told after so many pages; the file tells by itself that it is still wanted.
const PAGES_BETWEEN = 5;

/** Writes the file of an export from its first row; gives how many rows it has. */
export async function writeExport(
  { graph, storage, now, hours }: WriteTools,
  begun: BegunExport,
  listed: ExportList,
  signal: AbortSignal,
): Promise<number> {
  const { id, attempt, arguments: given, purpose, caller, divisionCode, account } = begun;
  const list = isLedger(begun.form) ? asAskedForLedger(listed) : listed;
  const shown = inForm(begun, list);
  if (!shown) throw new Error(`${list.list} cannot be written as ${begun.form}`);
  const asked: AskedList = { list, given, purpose, caller, work: `export ${id}` };
  const until = begun.requestedAt.getTime() + hours * 3_600_000;
  const total = await countList(graph, asked);
  const about = { list: shown, day: dayOf(list, given), division: divisionCode, account, purpose };
  const told: AboutExport = { ...about, writtenOn: dateInShanghai(now()) };

  const output = writeFile(storage, { id, attempt });
  const book = writeWorkbook(output);
  try {
    const sheet = book.sheet({ name: shown.title, titles: headLines(told), columns: sheetColumns(shown) });
    const hidden = new Set<ExportColumn>();
    let rows = 0;
    let after: string | undefined;
    for (let pages = 1; ; pages++) {
      signal.throwIfAborted();
      if (now().getTime() > until) throw new OutOfTime();
      const page = await readListPage(graph, asked, { first: pageSize(asked), after, signal });
      for (const column of page.hidden) hidden.add(column);
      const written = page.edges.flatMap((edge) => rowsOfEdge(list.each, edge));
      for (const row of written) await sheet.row(rowCells(shown.columns, row));
      rows += written.length;
      if (pages % PAGES_BETWEEN === 0 && !(await noteProgress(storage.database, begun, { rows, total }))) {
        throw new NoLongerOurs();
      }
      after = page.next;
      if (after === undefined) break;
    }
    await sheet.end();
    await explain(book, explanation(told, JSON.stringify(given), { rows, hidden: [...hidden] }));
    await book.end();
    await noteProgress(storage.database, begun, { rows, total });
    return rows;
  } catch (error) {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

function sheetColumns({ columns }: ExportList) {
  return columns.map(({ heading, kind }) => ({
    heading,
    ...(kind === 'text' && { format: 'text' as const }),
  }));
}

function inForm(
  { form, arguments: given, divisionCode }: BegunExport,
  list: ExportList,
): ExportList | undefined {
  if (form === 'LIST') return list;
  return form === 'NATIONAL' ? asNational(list, given) : asLedger(list, divisionCode, form === 'PUBLIC');
}
