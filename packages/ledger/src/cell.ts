/**
 * What a cell was in its sheet. CSV knows only text. Numbers keep the digits of the file; dates arrive as `YYYY-MM-DD`, the
 * day it was in Asia/Shanghai; a percent as its number (0.0345 is 3.45 %);
 * `error` is an Excel error (#REF!) or a formula saved without its result.
 */
export type CellKind = 'text' | 'number' | 'date' | 'percent' | 'boolean' | 'error';

/** One row as it stands in the sheet; `kinds` is absent where every cell is text. */
export interface SheetRow {
  /** The sheet's own row number, from 1; in CSV the line the row begins on. */
  row: number;
  cells: string[];
  kinds?: CellKind[];
  /** The file ends without a line break after this row. */
  unterminated?: boolean;
}

/** Rows read in one go, and how far the file has been read, in bytes of the file. */
export interface SheetRows {
  rows: SheetRow[];
  bytesRead: number;
}

/** Merged cells: rows as the sheet numbers them from 1, columns from 0, both ends included. May reach beyond the data. */
export interface CellRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** One sheet of a file; every call of `rows` reads it from its beginning. */
export interface Sheet {
  /** As printed on its tab; '' for text, which has none. */
  name: string;
  /** Hidden by who made the file: named in the report, never read. */
  isHidden: boolean;
  rows(): AsyncIterable<SheetRows>;
  /** Its merged cells; in .xlsx they stand behind the rows, so that asking costs a pass over the sheet. */
  merges(): Promise<readonly CellRange[]>;
}

/** A file opened for reading; `close` frees what it holds (descriptors, unlinked temporary files). */
export interface OpenedSheets {
  /** In their order, hidden ones as well. */
  sheets: readonly Sheet[];
  /** Days count from 1904 (old Excel for Mac): so does a day's number that stands in a cell without a date format. */
  counts1904: boolean;
  totalBytes: number;
  close(): Promise<void>;
}
