import type { CellKind, CellRange, SheetRow } from '../cell';
import type { LedgerLimits } from '../limits';
import { LedgerUnreadable } from '../unreadable';
import type { ConvertedSheet } from './book';

const BLOCK_CHARACTERS = 128 * 1024;

/** A row that is being put together, by columns from 0. */
export interface RowCells {
  cells: string[];
  kinds: CellKind[];
}

/** Writes the rows of one sheet in blocks and holds them to the limits. */
export class SheetWriter {
  private readonly merges: CellRange[] = [];
  private readonly blocks: (readonly [at: number, bytes: number])[] = [];
  private rows: SheetRow[] = [];
  private characters = 0;

  constructor(
    readonly name: string,
    public isHidden: boolean,
    private readonly limits: LedgerLimits,
    private readonly write: (text: string) => readonly [at: number, bytes: number],
  ) {}

  /** Sets a cell of a row. Throws TOO_MANY_COLUMNS and CELL_TOO_LONG. */
  place(row: number, into: RowCells, column: number, text: string, kind: CellKind = 'text'): void {
    const { columns, cellCharacters: max } = this.limits;
    if (column >= columns) throw new LedgerUnreadable('TOO_MANY_COLUMNS', { row });
    if (text === '') return;
    if (text.length > max) throw new LedgerUnreadable('CELL_TOO_LONG', { row, max });
    while (into.cells.length < column) {
      into.cells.push('');
      into.kinds.push('text');
    }
    into.cells[column] = text;
    into.kinds[column] = kind;
  }

  /** The next row; one without cells is left out. Throws TOO_LARGE beyond the rows of a sheet. */
  add(row: number, { cells, kinds }: RowCells): void {
    if (cells.length === 0) return;
    if (row > this.limits.rows) throw new LedgerUnreadable('TOO_LARGE');
    this.rows.push({ row, cells, kinds });
    for (const cell of cells) this.characters += cell.length + 3;
    if (this.characters >= BLOCK_CHARACTERS) this.flush();
  }

  /** Cells that are one; a range of a single cell is none. */
  merge(range: CellRange): void {
    const { merges: max, rows, columns } = this.limits;
    if (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn) return;
    if (this.merges.length >= max) throw new LedgerUnreadable('TOO_MANY_MERGES', { max });
    const lastRow = Math.min(range.lastRow, rows);
    const lastColumn = Math.min(range.lastColumn, columns - 1);
    this.merges.push({ ...range, lastRow, lastColumn });
  }

  end(otherName: string): ConvertedSheet {
    this.flush();
    const { name, isHidden, merges, blocks } = this;
    return { name: name === '' ? otherName : name, isHidden, merges, blocks };
  }

  private flush(): void {
    if (this.rows.length > 0) this.blocks.push(this.write(JSON.stringify(this.rows)));
    this.rows = [];
    this.characters = 0;
  }
}
