import type { BookWriter } from '../conversion/book-writer';
import type { RowCells, SheetWriter } from '../conversion/sheet-writer';
import { LedgerUnreadable } from '../unreadable';

const LARGEST_SPAN = 65_534;

/** One table of a web page: places its cells where spans of earlier rows leave room, as a browser does. */
export class HtmlTable {
  private sheet: SheetWriter | undefined;
  private row = 0;
  private into: RowCells | undefined;
  private column = 0;
  private cell: { column: number; text: string } | undefined;
  /** By column the last row that a cell from above reaches down to. */
  private readonly taken: number[] = [];

  constructor(private readonly book: BookWriter) {}

  openRow(): void {
    this.closeRow();
    this.row += 1;
    this.into = { cells: [], kinds: [] };
    this.column = 0;
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    if (this.into === undefined) this.openRow();
    while ((this.taken[this.column] ?? 0) >= this.row) this.column += 1;
    const { column } = this;
    const across = span(attributes.colspan);
    const down = span(attributes.rowspan);
    if (column + across > this.book.limits.columns) {
      throw new LedgerUnreadable('TOO_MANY_COLUMNS', { row: this.row });
    }
    this.column += across;
    this.cell = { column, text: '' };
    if (across === 1 && down === 1) return;
    const lastRow = this.row + down - 1;
    for (let at = column; at < this.column; at++) this.taken[at] = lastRow;
    this.sheetOf().merge({
      firstRow: this.row,
      lastRow,
      firstColumn: column,
      lastColumn: this.column - 1,
    });
  }

  text(piece: string): void {
    if (this.cell === undefined) return;
    const { cellCharacters: max } = this.book.limits;
    this.cell.text += piece;
    // Blanks around and between are still in it.
    if (this.cell.text.length > 4 * max) throw new LedgerUnreadable('CELL_TOO_LONG', { row: this.row, max });
  }

  /** Begins a new line of the cell, unless it has nothing yet. */
  lineBreak(): void {
    if (this.cell?.text.trim()) this.text('\n');
  }

  closeCell(): void {
    if (this.cell === undefined || this.into === undefined) return;
    const text = this.cell.text
      .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (text !== '') this.sheetOf().place(this.row, this.into, this.cell.column, text);
    this.cell = undefined;
  }

  closeRow(): void {
    this.closeCell();
    if (this.into !== undefined && this.into.cells.length > 0) this.sheetOf().add(this.row, this.into);
    this.into = undefined;
  }

  /** Tables that only lay out a page hold no text of their own and become no sheet. */
  private sheetOf(): SheetWriter {
    this.sheet ??= this.book.sheet('');
    return this.sheet;
  }
}

function span(attribute: string | undefined): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return value >= 1 ? Math.min(value, LARGEST_SPAN) : 1;
}
