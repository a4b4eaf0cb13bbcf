import type { PlainDate } from '@dixian/calendar';
import type { CellKind, SheetRow } from '../cell';
import { cleanCell } from '../cleaning';
import type { LedgerDefinition, LedgerRow } from '../definition';
import { isBlankRow } from './blank';
import type { HeaderMatch, PlacedColumn } from './header';
import { RowReport } from './row-report';

/** Reads the data rows below one header into the values of a definition. */
export class RowReader<T> {
  private readonly report: RowReport;
  private readonly columns: readonly PlacedColumn[];
  private readonly empty: Readonly<Record<string, unknown>>;

  constructor(
    private readonly definition: LedgerDefinition<T>,
    private readonly header: HeaderMatch,
    private readonly exportedOn: PlainDate | undefined,
  ) {
    this.report = new RowReport(exportedOn);
    this.columns = header.columns.filter(({ index }) => index >= 0);
    // Copying an object that has every key already is quicker than adding the keys one by one.
    this.empty = Object.fromEntries(header.columns.map(({ key }) => [key, undefined]));
  }

  /** The values of a row or why it is turned away; undefined for blank rows and for the header printed again. */
  read(row: SheetRow): LedgerRow<T> | undefined {
    const { report } = this;
    const first = row.cells[this.columns[0]?.index ?? 0];
    if ((first === undefined || first === '') && isBlankRow(row)) return undefined;
    if (this.isHeader(row)) return undefined;
    const values: Record<string, unknown> = { ...this.empty };
    for (const placed of this.columns) {
      values[placed.key] = this.readCell(placed, row.cells[placed.index], row.kinds?.[placed.index]);
    }
    if (row.kinds === undefined) this.checkShape(row);
    const typed = values as T;
    if (!report.rejected) this.check(typed);
    const read = { row: row.row, values: report.rejected ? undefined : typed, problems: report.take() };
    const { householdCode } = values;
    return read.problems.length > 0 && typeof householdCode === 'string' ? { ...read, householdCode } : read;
  }

  private readCell({ column, header }: PlacedColumn, cell = '', kind: CellKind = 'text'): unknown {
    const { report } = this;
    const text = cell === '' ? cell : cleanCell(cell);
    if (text === '' && !column.required) return undefined;
    report.header = header;
    report.required = column.required;
    if (text === '') return report.reject('REQUIRED');
    return kind === 'error' ? report.reject('CELL_ERROR') : column.parse(text, kind, report);
  }

  private check(values: T): void {
    const { definition, exportedOn, report } = this;
    if (definition.check === undefined) return;
    for (const problem of definition.check(values, { exportedOn })) report.add(problem);
  }

  /** Text alone can lose or gain cells: an unquoted comma shifts all that follow it, an upload can break off. */
  private checkShape({ cells, unterminated }: SheetRow): void {
    const { width } = this.header;
    if (cells.length === width) return;
    this.report.header = '';
    if (cells.length < width) {
      if (unterminated === true) this.report.reject('ROW_CUT_OFF');
    } else if (!isBlankRow({ row: 0, cells: cells.slice(width) })) this.report.reject('TOO_MANY_CELLS');
  }

  private isHeader({ row, cells }: SheetRow): boolean {
    if (row === this.header.row) return true;
    const isSame = ({ header, index }: PlacedColumn) => cells[index] === header;
    const [first] = this.columns;
    return first !== undefined && isSame(first) && this.columns.every(isSame);
  }
}
