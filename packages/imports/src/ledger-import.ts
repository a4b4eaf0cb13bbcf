import type { PlainDate } from '@dixian/calendar';
import type { LedgerDefinition } from '@dixian/ledger';
import type { Scope, Statements } from '@dixian/service';
import type { FindingWriter } from './runs/finding-writer';
import type { StageColumn } from './staging/stage-columns';

/** The file is the whole ledger (没有的视为退出), or adds to what is there. */
export type ImportMode = 'WHOLE' | 'ADDITION';

/** A row of the file that takes the place of a record, though what tells records apart differs (替代). */
export interface Replacement {
  /** The row as printed in its sheet; with `sheet` where the file has several. */
  row: number;
  sheet: string;
  recordId: string;
}

/** What the set-based part of an import works with; the rows are in the temporary table STAGE. */
export interface MergeContext {
  transaction: Statements;
  /** The run that loads: it stands in `loaded_by` of the rows it writes, and before-images are kept for it. */
  runId: string;
  /** Whether what the file does not name has left the ledger (WHOLE), or the file only adds to it. */
  mode: ImportMode;
  /** Rows of the file that the loader confirmed to be corrections of records that are kept. */
  replaces: readonly Replacement[];
  scope: Scope;
  /** Division of who asked, e.g. to place rows that carry no place of their own. */
  division: string;
  /** From the ledger's title rows, else from the file's name, else the day of the import. */
  exportedOn: PlainDate;
  fileName: string;
  /** Where the rows come from, to be recorded with them: ledger and export day. */
  source: string;
  findings: FindingWriter;
}

/** What came of the merge. */
export interface MergeResult {
  added: number;
  changed: number;
  unchanged: number;
  /** Distinct households named by the rows loaded; null for a ledger without households. */
  households: number | null;
}

/** How one kind of ledger gets into a service's tables. */
export interface LedgerImport<Values> {
  definition: LedgerDefinition<Values>;
  columns: Record<string, StageColumn<Values>>;
  /**
   * Rejects rows that cannot be placed and fills the stage's `division_code`, if it has to be looked up.
   * Runs before rows outside the importer's division are rejected.
   */
  place?(context: MergeContext): Promise<void>;
  /** Brings the staged rows into the tables; runs once per transaction, must change nothing on a second run. */
  merge(context: MergeContext): Promise<MergeResult>;
}
