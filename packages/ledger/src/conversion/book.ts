import type { CellRange } from '../cell';

/** Formats that are converted; an .xls is a `compound` file, or the `biff` that lies in one by itself. */
export type ConvertedFormat =
  | 'compound'
  | 'biff'
  | 'html'
  | 'spreadsheet-xml'
  | 'opendocument'
  | 'flat-opendocument';

/** A sheet whose rows were written to the output: blocks of rows as JSON, by place and length in bytes. */
export interface ConvertedSheet {
  name: string;
  isHidden: boolean;
  merges: readonly CellRange[];
  blocks: readonly (readonly [at: number, bytes: number])[];
}

/** What a conversion gives. */
export interface ConvertedBook {
  counts1904: boolean;
  sheets: readonly ConvertedSheet[];
}
