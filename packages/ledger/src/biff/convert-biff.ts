import { fstatSync, readSync } from 'node:fs';
import type { CellObject, DenseSheet, WorkBook } from '@e965/xlsx';
import type { CellKind } from '../cell';
import type { BookWriter } from '../conversion/book-writer';
import type { SheetWriter } from '../conversion/sheet-writer';
import { numberCell } from '../number-cell';
import { kindOfFormat, type NumberKind } from '../number-format';
import { LedgerUnreadable } from '../unreadable';
import { checkRecords } from './check-records';
import { CompoundFile } from './compound-file';

// Word, WPS, PowerPoint, Visio, Outlook, 永中, Hangul.
const DOCUMENTS = [
  'WordDocument',
  'WpsWriterDocument',
  'PowerPoint Document',
  'VisioDocument',
  'FileHeader',
  'CONTENTS',
];
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Converts an .xls or .et of Excel 5 to 2003 or WPS. Throws LedgerUnreadable for what else lies in compound files. */
export async function convertCompound(input: number, book: BookWriter): Promise<void> {
  const file = new CompoundFile(input);
  const names = file.names();
  if (names.includes('EncryptedPackage')) throw new LedgerUnreadable('PASSWORD');
  const workbook = ['Workbook', 'WORKBOOK', 'Book', 'BOOK'].find((name) => names.includes(name));
  if (workbook === undefined) {
    throw new LedgerUnreadable(
      names.some((name) => DOCUMENTS.includes(name)) ? 'DOCUMENT' : 'NOT_A_SPREADSHEET',
    );
  }
  await convertStream(file.stream(workbook, book.limits.oldWorkbookBytes) ?? Buffer.alloc(0), book);
}

/** Converts a workbook that lies in no compound file, as Excel up to version 4 and some portals write it. */
export async function convertPlainBiff(input: number, book: BookWriter): Promise<void> {
  const { size } = fstatSync(input);
  if (size > book.limits.oldWorkbookBytes) throw new LedgerUnreadable('TOO_LARGE');
  const bytes = Buffer.alloc(size);
  readSync(input, bytes, 0, size, 0);
  await convertStream(bytes, book);
}

async function convertStream(stream: Buffer, book: BookWriter): Promise<void> {
  checkRecords(stream);
  const workbook = await readWorkbook(stream);
  book.counts1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const [i, name] of workbook.SheetNames.entries()) {
    const sheet = workbook.Sheets[name];
    const isHidden = (workbook.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    // Charts and macros are listed among the sheets and have no cells.
    if (sheet?.['!data'] !== undefined) convertSheet(sheet as DenseSheet, book.sheet(name, isHidden), book);
  }
}

async function readWorkbook(stream: Buffer): Promise<WorkBook> {
  const [{ read, set_cptable: useCodePages }, codePages] = await Promise.all([
    import('@e965/xlsx'),
    import('@e965/xlsx/dist/cpexcel'),
  ]);
  // Excel 5 and 95 keep texts in the code page of their system.
  useCodePages(codePages);
  return read(stream, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
  });
}

function convertSheet(sheet: DenseSheet, into: SheetWriter, book: BookWriter): void {
  const kinds = new Map<string, NumberKind>();
  const kindOf = (format: string) => {
    const known = kinds.get(format) ?? kindOfFormat(format);
    kinds.set(format, known);
    return known;
  };
  sheet['!data'].forEach((cells, index) => {
    const row = { cells: [], kinds: [] };
    // Rows and cells that hold nothing are holes.
    cells?.forEach((cell, column) => {
      const { text, kind } = cellOf(cell, kindOf, book.counts1904);
      into.place(index + 1, row, column, text, kind);
    });
    into.add(index + 1, row);
  });
  for (const { s, e } of sheet['!merges'] ?? []) {
    into.merge({ firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c });
  }
}

function cellOf(
  { t: type, v: value, z: format }: CellObject,
  kindOf: (format: string) => NumberKind,
  counts1904: boolean,
): { text: string; kind: CellKind } {
  switch (type) {
    case 'n':
      return numberCell(String(value ?? ''), kindOf(String(format ?? 'General')), counts1904);
    case 'b':
      return { text: value === true ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: ERRORS[Number(value)] ?? '?', kind: 'error' };
    default:
      return { text: String(value ?? ''), kind: 'text' };
  }
}
