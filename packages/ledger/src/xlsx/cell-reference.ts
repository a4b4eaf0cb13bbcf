import type { CellRange } from '../cell';

/** Column number from 0 of a cell reference such as AP206; -1 without one. */
export function columnOfReference(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + (code - 0x40);
  }
  return column - 1;
}

/** The range of a reference such as A1:B3, dollar signs or not; undefined for anything else. */
export function rangeOfReference(reference: string): CellRange | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (parts === null) return undefined;
  const [, column = '', row, toColumn = column, toRow = row] = parts;
  const columns = [columnOfReference(column), columnOfReference(toColumn)];
  const rows = [Number(row), Number(toRow)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}
