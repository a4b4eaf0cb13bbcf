import type { PlainDate } from '@dixian/calendar';
import type { CellReport } from '../columns/column';
import type { LayoutColumn } from '../layouts/layout';
import type { RowProblemCode } from '../messages';
import { ledgerProblem, type Problem } from '../problem';
import type { CellUnit } from '../units/cell-unit';
import type { PlacedColumn } from './placed-column';

type Details = Readonly<Record<string, string | number>>;
type Sight = Parameters<CellReport['sight']>[0];

const NONE: readonly Problem[] = Object.freeze([]);

/** Gathers what is the matter with one row; used again for the next. */
export class RowReport implements CellReport {
  required = true;
  header = '';
  layout: LayoutColumn | undefined = undefined;
  unit: CellUnit | undefined = undefined;
  isOpposite = false;
  rejected = false;
  private found: Problem[] | undefined;

  constructor(
    readonly exportedOn: PlainDate | undefined,
    readonly counts1904 = false,
    private readonly seen: (what: Sight, header: string) => void = () => undefined,
  ) {}

  /** Turns to the cell of a column. */
  take(placed: PlacedColumn): void {
    this.header = placed.header;
    this.required = placed.required;
    this.layout = placed.layout;
    this.unit = placed.unit;
    this.isOpposite = placed.isOpposite;
  }

  reject(code: RowProblemCode, details?: Details): undefined {
    this.rejected = true;
    this.add(ledgerProblem(code, this.header, 'REJECTED', details));
  }

  warn(code: RowProblemCode, details?: Details): undefined {
    this.add(ledgerProblem(code, this.header, 'WARNING', details));
  }

  sight(what: Sight): void {
    this.seen(what, this.header);
  }

  /** Adds a problem that a definition's own check found. */
  add(problem: Problem): void {
    this.rejected ||= problem.severity === 'REJECTED';
    this.found ??= [];
    this.found.push(problem);
  }

  /** The problems so far; the report is then empty again. */
  ended(): readonly Problem[] {
    const problems = this.found ?? NONE;
    this.found = undefined;
    this.rejected = false;
    this.header = '';
    return problems;
  }
}
