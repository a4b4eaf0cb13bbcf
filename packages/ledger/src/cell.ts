/**
 * What a cell was in its sheet. CSV knows only text. Numbers keep the digits of the file; dates arrive as `YYYY-MM-DD`;
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

/** One sheet of a file; every call of `rows` reads it from its beginning. */
export interface Sheet {
  rows(): AsyncIterable<SheetRows>;
}

/** A file opened for reading; `close` frees what it holds (descriptors, unlinked temporary files). */
export interface OpenedSheets {
  sheets: readonly Sheet[];
  totalBytes: number;
  close(): Promise<void>;
}
