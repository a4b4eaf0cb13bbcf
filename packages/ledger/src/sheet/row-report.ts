import type { PlainDate } from '@dixian/calendar';
import type { CellReport } from '../columns/column';
import type { RowProblemCode } from '../messages';
import { ledgerProblem, type Problem } from '../problem';

type Details = Readonly<Record<string, string | number>>;

const NONE: readonly Problem[] = Object.freeze([]);

/** Gathers what is the matter with one row; used again for the next. */
export class RowReport implements CellReport {
  required = true;
  header = '';
  rejected = false;
  private found: Problem[] | undefined;

  constructor(readonly exportedOn: PlainDate | undefined) {}

  reject(code: RowProblemCode, details?: Details): undefined {
    this.rejected = true;
    this.add(ledgerProblem(code, this.header, 'REJECTED', details));
  }

  warn(code: RowProblemCode, details?: Details): undefined {
    this.add(ledgerProblem(code, this.header, 'WARNING', details));
  }

  /** Adds a problem that a definition's own check found. */
  add(problem: Problem): void {
    this.rejected ||= problem.severity === 'REJECTED';
    this.found ??= [];
    this.found.push(problem);
  }

  /** The problems so far; the report is then empty again. */
  take(): readonly Problem[] {
    const problems = this.found ?? NONE;
    this.found = undefined;
    this.rejected = false;
    this.header = '';
    return problems;
  }
}
