import type { CellKind, SheetRow } from '../cell';
import { cleanCell } from '../cleaning';
import type { LedgerDefinition, LedgerRow } from '../definition';
import type { Problem } from '../problem';
import { isBlankRow } from './blank';
import type { MergedCells } from './merged-cells';
import type { PlacedColumn } from './placed-column';
import { RowReport } from './row-report';
import type { SheetPlan } from './sheet-plan';
import type { Totals } from './totals';

const NOTHING_AS_AMOUNT: ReadonlySet<string> = new Set(['-', '—', '——', '－', '–', '/', '／', '无', '\\']);
const NONE: readonly number[] = [];

/** Reads the records below one header into the values of a definition. */
export class RowReader<T> {
  private readonly report: RowReport;
  private readonly empty: Readonly<Record<string, unknown>>;
  private readonly once: ReadonlySet<number>;
  private readonly printed: ReadonlyMap<string, string>;
  private merged: MergedCells | undefined;

  constructor(
    private readonly definition: LedgerDefinition<T>,
    private readonly plan: SheetPlan,
    private readonly totals: Totals,
    counts1904: boolean,
  ) {
    const { columns, constants } = plan;
    this.report = new RowReport(plan.facts.exportedOn, counts1904, (what, header) => {
      if (what === 'MASKED_NAME') plan.kept.maskedNames += 1;
      else plan.kept.shares.add(header);
    });
    // Copying an object that has every key already is quicker than adding the keys one by one.
    this.empty = Object.fromEntries(
      Object.keys(definition.columns).map((key) => [key, constants.get(key) ?? plan.zeros.get(key)]),
    );
    this.once = new Set(
      columns
        .filter(({ column, layout }) => column.type === 'money' && layout?.household !== true)
        .map(({ index }) => index)
        .concat(plan.countedOnce),
    );
    this.printed = new Map(
      columns.flatMap(({ layout, header }) => (layout ? [[layout.headings[0] ?? '', header]] : [])),
    );
  }

  /** Merged cells are filled from now on. */
  fillFrom(merged: MergedCells): void {
    this.merged = merged;
  }

  /**
   * The values of a record or why it is turned away; undefined for what the sorter skips, and for a further member of
   * a household whose amounts count once.
   */
  read(row: SheetRow): LedgerRow<T> | undefined {
    const kind = this.plan.sorter.sort(row);
    if (kind !== 'RECORD') {
      this.skip(kind, row);
      return undefined;
    }
    const blanked = this.merged?.fill(row, (column) => this.once.has(column)) ?? NONE;
    if (blanked.length > 0 && this.plan.countedOnce.some((index) => blanked.includes(index))) {
      this.plan.kept.memberRows += 1;
      this.plan.members.count();
      return undefined;
    }
    return this.record(row, blanked);
  }

  private skip(kind: 'BLANK' | 'TOTALS' | 'NOTE' | 'HEADER', row: SheetRow): void {
    const { skipped } = this.plan.kept;
    if (kind === 'TOTALS') {
      skipped.totals += 1;
      this.totals.note(row);
    } else if (kind === 'NOTE') skipped.notes += 1;
    else if (kind === 'HEADER') skipped.headers += 1;
  }

  private record(row: SheetRow, blanked: readonly number[]): LedgerRow<T> | undefined {
    const { report, plan } = this;
    const values: Record<string, unknown> = { ...this.empty };
    const { cells, kinds } = row;
    const isWhole = blanked.length === 0;
    for (const placed of plan.columns) {
      const isBlanked = !isWhole && blanked.includes(placed.index);
      const value = isBlanked
        ? this.mergedAmount(placed)
        : this.readCell(placed, cells[placed.index], kinds?.[placed.index]);
      if (value === undefined) continue;
      values[placed.key] = value;
      if (placed.watch?.sees(value)) placed.watch = undefined;
    }
    if (row.kinds === undefined) this.checkShape(row);
    if (plan.members.isFurther(row, values)) {
      plan.kept.memberRows += 1;
      report.ended();
      return undefined;
    }
    this.totals.add(values);
    this.checkOneOf(values);
    const typed = values as T;
    if (!report.rejected) this.check(typed);
    const isRejected = report.rejected;
    plan.kept.rows += 1;
    if (isRejected) plan.kept.rejected += 1;
    plan.members.begin(isRejected ? undefined : values);
    const read = {
      sheet: plan.sheet.name,
      row: row.row,
      values: isRejected ? undefined : typed,
      problems: report.ended(),
    };
    const { householdCode } = values;
    return read.problems.length > 0 && typeof householdCode === 'string' ? { ...read, householdCode } : read;
  }

  private readCell(placed: PlacedColumn, cell = '', kind: CellKind = 'text'): unknown {
    const { report } = this;
    const { column, layout } = placed;
    let text = cell === '' ? cell : cleanCell(cell);
    if (column.type === 'money' && text.length <= 2 && NOTHING_AS_AMOUNT.has(text)) text = '';
    if (text === '' && !placed.required) return undefined;
    report.take(placed);
    // A figure, a month or a year that is not printed here stands in the title; one that may be blank is zero.
    if (text === '') {
      return layout !== undefined && (layout.blankIsZero || this.plan.constants.has(placed.key))
        ? undefined
        : report.reject('REQUIRED');
    }
    return kind === 'error' ? report.reject('CELL_ERROR') : column.parse(text, kind, report);
  }

  private mergedAmount(placed: PlacedColumn): undefined {
    if (!placed.required) return undefined;
    this.report.take(placed);
    return this.report.reject('MERGED_AMOUNT');
  }

  private checkOneOf(values: Readonly<Record<string, unknown>>): void {
    for (const { fields, columns } of this.plan.oneOf) {
      let isThere = false;
      for (const field of fields) isThere ||= values[field] !== undefined;
      if (isThere) continue;
      // A value that is there and cannot be read was told already.
      if (this.report.rejected) continue;
      this.report.header = columns[0] ?? '';
      this.report.reject('REQUIRED_ONE_OF', { columns: columns.join('、') });
    }
  }

  private check(values: T): void {
    const { definition, report, plan } = this;
    if (definition.check === undefined) return;
    for (const problem of definition.check(values, { exportedOn: plan.facts.exportedOn })) {
      report.add(this.asPrinted(problem));
    }
  }

  private asPrinted(problem: Problem): Problem {
    const column = this.printed.get(problem.column);
    return column === undefined ? problem : { ...problem, column };
  }

  /** Text alone can lose or gain cells: an unquoted comma shifts all that follow it, an upload can break off. */
  private checkShape({ cells, unterminated }: SheetRow): void {
    const { width } = this.plan.match;
    if (cells.length === width) return;
    this.report.header = '';
    if (cells.length < width) {
      if (unterminated === true) this.report.reject('ROW_CUT_OFF');
    } else if (!isBlankRow({ row: 0, cells: cells.slice(width) })) this.report.reject('TOO_MANY_CELLS');
  }
}
