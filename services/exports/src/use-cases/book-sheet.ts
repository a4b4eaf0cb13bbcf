import type { Cell, Workbook } from '@dixian/spreadsheet';
import type { BookTable, TableRows } from '../domain/household-book';
import { rowCells } from '../domain/row-cells';
import type { ReadSheet } from './read-book';

const UNSEEN = '没有记录，或不在您的查看范围内。';
const NOT_KNOWN = '本部分不知道有没有记录。';
const NONE = '无';
const MORE = '还有更早的记录没有列出，请从相应清单导出。';

/** Whether there is anything on a sheet for the caller, or might have been. */
export function isWritten({ tables, missing }: ReadSheet): boolean {
  return missing.length > 0 || tables.some(({ rows }) => rows !== undefined);
}

/** Writes a sheet, its tables under each other, each under its title and headings; none where nothing of it is for the caller. */
export async function writeBookSheet(
  workbook: Workbook,
  read: ReadSheet,
  titles: readonly string[],
): Promise<number> {
  if (!isWritten(read)) return 0;
  const { title, tables } = read.sheet;
  const isWhole = tables.every(({ path }) => path.length === 0);
  const widest = Math.max(...tables.map(({ columns }) => columns.length));
  const columns = isWhole
    ? [
        { heading: '项目', width: 30 },
        { heading: '内容', width: 50 },
      ]
    : Array.from({ length: widest }, (_, at) => ({ heading: at === 0 ? title : '', width: 16 }));
  const sheet = workbook.sheet({ name: title, titles, columns });
  let written = 0;
  for (const said of read.missing) await sheet.row([note(said)]);
  const unseen = read.missing.length > 0 ? NOT_KNOWN : UNSEEN;
  for (const [at, table] of tables.entries()) {
    const lines = isWhole ? pairLines(table, read.tables[at]) : tableLines(table, read.tables[at], unseen);
    for (const line of lines) await sheet.row(line);
    written += read.tables[at]?.rows?.length ?? 0;
  }
  await sheet.end();
  return written;
}

function note(value: string): Cell {
  return { value, mark: 'note' };
}

function tableLines(
  { title, columns }: BookTable,
  { rows, more }: TableRows = NOT_ASKED,
  unseen: string,
): Cell[][] {
  const lines = rows?.map((row) => rowCells(columns, row)) ?? [];
  const said = rows === undefined ? unseen : rows.length === 0 ? NONE : more ? MORE : undefined;
  return [
    [note(title)],
    ...(lines.length > 0 ? [columns.map(({ heading }) => note(heading)), ...lines] : []),
    ...(said === undefined ? [] : [[said]]),
    [],
  ];
}

// What is said of the household itself, a line each; what is not known or not to be seen is left out.
function pairLines({ columns }: BookTable, { rows = [] }: TableRows = NOT_ASKED): Cell[][] {
  return rows.flatMap((row) =>
    rowCells(columns, row).flatMap((cell, at) => (cell === null ? [] : [[columns[at]?.heading ?? '', cell]])),
  );
}

const NOT_ASKED: TableRows = { rows: undefined, more: false };
