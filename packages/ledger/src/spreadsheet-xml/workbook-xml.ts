import type { BookWriter } from '../conversion/book-writer';
import type { RowCells, SheetWriter } from '../conversion/sheet-writer';
import { kindOfFormat, type NumberKind } from '../number-format';
import { LedgerUnreadable } from '../unreadable';
import type { Attributes, XmlHandlers } from '../xlsx/xml';
import { type CellData, cellOfData } from './cell-data';

// Formats that go by a name, whose letters are no codes.
const NAMED: Readonly<Record<string, NumberKind>> = {
  'general date': 'date',
  'long date': 'date',
  'medium date': 'date',
  'short date': 'date',
  percent: 'percent',
};
const NAMED_NUMBER =
  /^(general|general number|fixed|standard|currency|euro currency|scientific|yes\/no|true\/false|on\/off|(long|medium|short) time)$/;

function kindOfNamed(format: string): NumberKind {
  const name = format.toLowerCase();
  return NAMED[name] ?? (NAMED_NUMBER.test(name) ? 'number' : kindOfFormat(format));
}

/** An attribute by its name without prefix, which is `ss:` in nearly all files. */
function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[`ss:${name}`] ?? attributes[name];
}

/** The elements of a workbook in the XML of Excel 2003. */
export class WorkbookXml implements XmlHandlers {
  private readonly kinds = new Map<string, NumberKind>();
  private style = '';
  private sheet: SheetWriter | undefined;
  private row = 0;
  private into: RowCells = { cells: [], kinds: [] };
  private column = 0;
  private data: CellData | undefined;
  private inData = false;
  private inComment = false;
  private meta = '';

  constructor(private readonly book: BookWriter) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'Comment') this.inComment = true;
    else if (name === 'Cell') this.openCell(attributes);
    else if (name === 'Data' && !this.inComment && this.data !== undefined) {
      this.data.type = attribute(attributes, 'Type') ?? 'String';
      this.inData = true;
    } else if (name === 'Row') this.openRow(attributes);
    else if (name === 'Worksheet') this.openSheet(attributes);
    else if (name === 'Style') this.openStyle(attributes);
    else if (name === 'NumberFormat') {
      this.kinds.set(this.style, kindOfNamed(attribute(attributes, 'Format') ?? 'General'));
    } else if (name === 'Visible') this.meta = '';
    else if (name === 'Date1904') this.book.counts1904 = true;
  }

  text(piece: string): void {
    if (this.inData && this.data !== undefined) {
      const { cellCharacters: max } = this.book.limits;
      this.data.text += piece;
      if (this.data.text.length > max) throw new LedgerUnreadable('CELL_TOO_LONG', { row: this.row, max });
    } else this.meta = (this.meta + piece).slice(-100);
  }

  close(name: string): void {
    if (name === 'Comment') this.inComment = false;
    else if (name === 'Data' && !this.inComment) this.inData = false;
    else if (name === 'Cell') this.closeCell();
    else if (name === 'Row') this.sheet?.add(this.row, this.into);
    else if (name === 'Worksheet') this.sheet = undefined;
    else if (name === 'Visible' && this.sheet !== undefined) {
      this.sheet.isHidden = /^sheet(very)?hidden$/i.test(this.meta.trim());
    }
  }

  private openStyle(attributes: Attributes): void {
    this.style = attribute(attributes, 'ID') ?? '';
    const parent = this.kinds.get(attribute(attributes, 'Parent') ?? '');
    if (parent !== undefined) this.kinds.set(this.style, parent);
  }

  private openSheet(attributes: Attributes): void {
    this.sheet = this.book.sheet(attribute(attributes, 'Name') ?? '');
    this.row = 0;
  }

  private openRow(attributes: Attributes): void {
    this.row = numberFrom(attribute(attributes, 'Index'), this.row + 1);
    this.into = { cells: [], kinds: [] };
    this.column = 0;
  }

  private openCell(attributes: Attributes): void {
    this.column = numberFrom(attribute(attributes, 'Index'), this.column + 1);
    this.data = {
      column: this.column - 1,
      type: '',
      text: '',
      hasFormula: attribute(attributes, 'Formula') !== undefined,
      kind: this.kinds.get(attribute(attributes, 'StyleID') ?? 'Default') ?? 'number',
    };
    const across = numberFrom(attribute(attributes, 'MergeAcross'), 0);
    const down = numberFrom(attribute(attributes, 'MergeDown'), 0);
    this.column += across;
    this.sheet?.merge({
      firstRow: this.row,
      lastRow: this.row + down,
      firstColumn: this.data.column,
      lastColumn: this.data.column + across,
    });
  }

  private closeCell(): void {
    if (this.data === undefined || this.sheet === undefined) return;
    const { text, kind } = cellOfData(this.data, this.book.counts1904);
    this.sheet.place(this.row, this.into, this.data.column, text, kind);
    this.data = undefined;
  }
}

function numberFrom(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
