import type { CellKind, SheetRow } from '../cell';
import type { LedgerLimits } from '../limits';
import { LedgerUnreadable } from '../unreadable';
import { columnOfReference } from './cell-reference';
import { cellValue, type RawCell, type SheetContext } from './cell-value';
import { type Attributes, XmlReader } from './xml';

/** Turns the XML of a sheet into rows, piece by piece. Rows and cells may leave out their references. */
export class SheetReader {
  private readonly xml: XmlReader;
  private rows: SheetRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private kinds: CellKind[] = [];
  private column = -1;
  private readonly raw: RawCell = { type: '', style: 0, text: '', formula: false };
  private inValue = false;
  private inPhonetic = false;

  constructor(
    private readonly context: SheetContext,
    private readonly limits: Pick<LedgerLimits, 'cellCharacters' | 'columns'>,
  ) {
    this.xml = new XmlReader({
      open: (name, attributes) => this.open(name, attributes),
      text: (text) => this.text(text),
      close: (name) => this.close(name),
    });
  }

  /** The rows that are complete with these further bytes. */
  read(bytes: Buffer): SheetRow[] {
    this.xml.write(bytes);
    return this.take();
  }

  /** Ends the sheet; throws TRUNCATED when its XML is not complete. */
  end(): SheetRow[] {
    this.xml.end();
    return this.take();
  }

  private take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = !this.inPhonetic;
    else if (name === 'f') this.raw.formula = true;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'row') this.openRow(attributes);
  }

  private openRow(attributes: Attributes): void {
    const given = Number(attributes.r);
    this.row = Number.isInteger(given) && given > 0 ? given : this.row + 1;
    this.cells = [];
    this.kinds = [];
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    const given = attributes.r === undefined ? -1 : columnOfReference(attributes.r);
    this.column = given >= 0 ? given : this.column + 1;
    if (this.column >= this.limits.columns) throw new LedgerUnreadable('TOO_MANY_COLUMNS', { row: this.row });
    this.raw.type = attributes.t ?? 'n';
    this.raw.style = Number(attributes.s ?? 0);
    this.raw.text = '';
    this.raw.formula = false;
  }

  private text(piece: string): void {
    if (!this.inValue) return;
    this.raw.text += piece;
    if (this.raw.text.length > this.limits.cellCharacters) this.refuseLongCell();
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && this.cells.length > 0) {
      this.rows.push({ row: this.row, cells: this.cells, kinds: this.kinds });
    }
  }

  private closeCell(): void {
    const { text, kind } = cellValue(this.raw, this.context);
    if (text === '') return;
    if (text.length > this.limits.cellCharacters) this.refuseLongCell();
    for (let i = this.cells.length; i < this.column; i++) {
      this.cells.push('');
      this.kinds.push('text');
    }
    this.cells[this.column] = text;
    this.kinds[this.column] = kind;
  }

  private refuseLongCell(): never {
    throw new LedgerUnreadable('CELL_TOO_LONG', { row: this.row, max: this.limits.cellCharacters });
  }
}
