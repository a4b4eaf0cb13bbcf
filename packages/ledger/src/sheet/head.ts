import type { Sheet, SheetRow } from '../cell';
import { isBlankRow } from './blank';

/** Rows among which a header is looked for. */
export const HEAD_ROWS = 30;

/** The first rows of a sheet that hold anything; the rest of the sheet is not read. */
export async function headRows(sheet: Sheet): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  for await (const { rows } of sheet.rows()) {
    for (const row of rows) {
      if (!isBlankRow(row)) head.push(row);
      if (head.length === HEAD_ROWS) return head;
    }
  }
  return head;
}
