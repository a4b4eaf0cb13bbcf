import { formatYuan } from '@dixian/money';
import type { SheetRow } from '../cell';
import { cleanCell } from '../cleaning';
import type { TotalsCheck } from '../reading/ledger-reading';
import type { PlacedColumn } from './placed-column';
import { RowReport } from './row-report';

interface TotalsRow {
  row: number;
  printed: readonly (bigint | undefined)[];
  sums: readonly bigint[];
}

/** Sums amounts and counts as rows are read, and holds them against the totals rows that are printed. */
export class Totals {
  private readonly columns: readonly PlacedColumn[];
  private readonly keys: readonly string[];
  // Fen and counts as numbers, exact up to ninety trillion yuan: adding bigints would cost every row its share.
  private readonly sums: number[];
  private readonly rows: TotalsRow[] = [];

  constructor(columns: readonly PlacedColumn[]) {
    this.columns = columns.filter(({ column }) => column.type === 'money' || column.type === 'integer');
    this.keys = this.columns.map(({ key }) => key);
    this.sums = this.columns.map(() => 0);
  }

  /** Adds a record's values. */
  add(values: Readonly<Record<string, unknown>>): void {
    const { keys, sums } = this;
    for (let at = 0; at < keys.length; at++) {
      const value = values[keys[at] ?? ''];
      if (value !== undefined) sums[at] = (sums[at] ?? 0) + Number(value);
    }
  }

  /** Notes a row of totals; what it prints in other columns (2户) is no figure. */
  note(row: SheetRow): void {
    const printed = this.columns.map((placed) => {
      const cell = cleanCell(row.cells[placed.index] ?? '');
      if (cell === '' || !/\d/.test(cell)) return undefined;
      const report = new RowReport(undefined);
      report.take(placed);
      const value = placed.column.parse(cell, row.kinds?.[placed.index] ?? 'text', report);
      return typeof value === 'bigint' ? value : typeof value === 'number' ? BigInt(value) : undefined;
    });
    this.rows.push({ row: row.row, printed, sums: this.sums.map(BigInt) });
  }

  /** Each printed figure beside the sum it agrees with: of all rows, of those since or until the next totals row. */
  checks(): TotalsCheck[] {
    return this.rows.flatMap((totals, at) =>
      totals.printed.flatMap((printed, column) => {
        const placed = this.columns[column];
        if (printed === undefined || placed === undefined) return [];
        const whole = BigInt(this.sums[column] ?? 0);
        const here = totals.sums[column] ?? 0n;
        const before = at === 0 ? 0n : (this.rows[at - 1]?.sums[column] ?? 0n);
        const next = this.rows[at + 1]?.sums[column] ?? whole;
        const agrees = [whole, here, here - before, next - here].includes(printed);
        const shown = (value: bigint) => (placed.column.type === 'money' ? formatYuan(value) : String(value));
        return [
          { row: totals.row, column: placed.header, printed: shown(printed), summed: shown(whole), agrees },
        ];
      }),
    );
  }
}
