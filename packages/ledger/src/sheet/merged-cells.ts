import type { CellKind, CellRange, SheetRow } from '../cell';

interface Above {
  text: string;
  kind: CellKind | undefined;
}

/** Fills vertically merged cells down: their value stands in the first row only. Rows come in their order. */
export class MergedCells {
  private readonly ranges = new Map<number, CellRange[]>();
  private readonly at = new Map<number, number>();
  private readonly values = new Map<number, Above>();

  constructor(ranges: readonly CellRange[], lastHeaderRow: number, previous: SheetRow | undefined) {
    for (const range of ranges) {
      if (range.lastRow <= range.firstRow || range.firstRow <= lastHeaderRow) continue;
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        this.ranges.set(column, [...(this.ranges.get(column) ?? []), range]);
      }
    }
    for (const list of this.ranges.values()) list.sort((a, b) => a.firstRow - b.firstRow);
    if (previous !== undefined) this.fill(previous, () => false);
  }

  /**
   * Fills the row's cells from the first row of their range; gives the columns that it left blank because `isOnce`
   * says that their value counts once.
   */
  fill(row: SheetRow, isOnce: (column: number) => boolean): readonly number[] {
    const once: number[] = [];
    for (const [column, list] of this.ranges) {
      let at = this.at.get(column) ?? 0;
      while (at < list.length && (list[at]?.lastRow ?? 0) < row.row) at += 1;
      this.at.set(column, at);
      const range = list[at];
      if (range === undefined || row.row < range.firstRow) continue;
      if (row.row === range.firstRow) {
        this.values.set(column, { text: row.cells[column] ?? '', kind: row.kinds?.[column] });
      } else if (isOnce(column)) once.push(column);
      else this.put(row, column);
    }
    return once;
  }

  private put({ cells, kinds }: SheetRow, column: number): void {
    const above = this.values.get(column);
    if (above === undefined || above.text === '' || (cells[column] ?? '') !== '') return;
    while (cells.length < column) {
      cells.push('');
      kinds?.push('text');
    }
    cells[column] = above.text;
    if (kinds !== undefined) kinds[column] = above.kind ?? 'text';
  }
}
