import type { BookWriter } from '../conversion/book-writer';
import type { RowCells, SheetWriter } from '../conversion/sheet-writer';
import { LedgerUnreadable } from '../unreadable';
import type { Attributes, XmlHandlers } from '../xlsx/xml';
import { type CellText, cellOf, repeated } from './cell-of';
import { CellStyles } from './cell-styles';

// Notes, drawings, recorded changes and linked data hold texts and cells of their own.
const BESIDE = new Set(['annotation', 'shapes', 'frame', 'custom-shape', 'tracked-changes', 'dde-links']);
const YEAR_1904 = '1904-01-01';

/** The elements of an OpenDocument spreadsheet. */
export class SpreadsheetXml implements XmlHandlers {
  private readonly styles = new CellStyles();
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private sheet: SheetWriter | undefined;
  private row = 0;
  private rowTimes = 1;
  private into: RowCells = { cells: [], kinds: [] };
  private column = 0;
  private cell: CellText | undefined;
  private inText = 0;
  private beside = 0;

  constructor(private readonly book: BookWriter) {}

  open(name: string, attributes: Attributes): void {
    if (BESIDE.has(name)) this.beside += 1;
    if (this.beside > 0) return;
    this.styles.open(name, attributes);
    if (name === 'style') this.style = attributes['style:name'] ?? '';
    else if (name === 'table-cell' || name === 'covered-table-cell') this.openCell(attributes);
    else if (name === 'p') this.openText();
    else if (name === 's') this.add(' '.repeat(Math.min(repeated(attributes['text:c']), 1000)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
    else if (name === 'table-row') this.openRow(attributes);
    else if (name === 'table') this.openSheet(attributes);
    else if (name === 'table-properties' && attributes['table:display'] === 'false') {
      this.hiddenStyles.add(this.style);
    } else if (name === 'null-date') this.book.counts1904 = attributes['table:date-value'] === YEAR_1904;
  }

  text(piece: string): void {
    if (this.beside === 0 && this.inText > 0) this.add(piece.replace(/[ \t\r\n]+/g, ' '));
  }

  close(name: string): void {
    if (BESIDE.has(name)) this.beside -= 1;
    else if (this.beside > 0) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'p') this.inText -= 1;
    else if (name === 'table-row') this.closeRow();
    else if (name === 'table') this.sheet = undefined;
  }

  private openSheet(attributes: Attributes): void {
    const isHidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.sheet = this.book.sheet(attributes['table:name'] ?? '', isHidden);
    this.row = 0;
  }

  private openRow(attributes: Attributes): void {
    this.row += 1;
    this.rowTimes = repeated(attributes['table:number-rows-repeated']);
    this.into = { cells: [], kinds: [] };
    this.column = 0;
  }

  private openCell(attributes: Attributes): void {
    this.cell = { attributes, text: '', paragraphs: 0 };
    const across = repeated(attributes['table:number-columns-spanned']);
    const down = repeated(attributes['table:number-rows-spanned']);
    this.sheet?.merge({
      firstRow: this.row,
      lastRow: this.row + down - 1,
      firstColumn: this.column,
      lastColumn: this.column + across - 1,
    });
  }

  private openText(): void {
    this.inText += 1;
    if (this.cell === undefined) return;
    if (this.cell.paragraphs > 0) this.add('\n');
    this.cell.paragraphs += 1;
  }

  private add(text: string): void {
    if (this.cell === undefined) return;
    const { cellCharacters: max } = this.book.limits;
    this.cell.text += text;
    if (this.cell.text.length > max) throw new LedgerUnreadable('CELL_TOO_LONG', { row: this.row, max });
  }

  private closeCell(): void {
    if (this.cell === undefined) return;
    const times = repeated(this.cell.attributes['table:number-columns-repeated']);
    const { text, kind } = cellOf(this.cell, this.styles, this.book.counts1904);
    if (text !== '') {
      for (let i = 0; i < times; i++) {
        this.sheet?.place(this.row, this.into, this.column + i, text, kind);
      }
    }
    this.column += times;
    this.cell = undefined;
  }

  /** Rows alike are written once with their number, the empty rest of a sheet as well. */
  private closeRow(): void {
    const last = this.row + this.rowTimes - 1;
    if (this.into.cells.length > 0) {
      for (let row = this.row; row <= last; row++) this.sheet?.add(row, this.into);
    }
    this.row = last;
  }
}
