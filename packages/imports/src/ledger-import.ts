import type { PlainDate } from '@dixian/calendar';
import type { Bilingual, LedgerDefinition } from '@dixian/ledger';
import type { Scope, Statements } from '@dixian/service';
import type { FindingWriter } from './runs/finding-writer';
import type { StageColumn, StageTools } from './staging/stage-columns';
import type { LoadedTable } from './withdrawal/loaded-table';

/** The file is the whole ledger (没有的视为退出), or adds to what is there. */
export type ImportMode = 'WHOLE' | 'ADDITION';

/** A row of the file that takes the place of a record, though what tells records apart differs (替代). */
export interface Replacement {
  /** Name of the sheet; '' where the file has one. */
  sheet: string;
  /** The row as printed in its sheet. */
  row: number;
  recordId: string;
}

/** What the set-based part of an import works with; the rows are in the temporary table STAGE. */
export interface MergeContext {
  transaction: Statements;
  /** The run that loads: it stands in `loaded_by` of the rows it writes, and before-images are kept for it. */
  runId: string;
  /** All of it is rolled back: what no number and no finding of the report is made of may be left out. */
  dryRun: boolean;
  /** Whether what the file does not name has left the ledger (WHOLE), or the file only adds to it. */
  mode: ImportMode;
  /** Rows of the file that the loader confirmed to be corrections of records that are kept; `row` is the stage's. */
  replaces: readonly Replacement[];
  scope: Scope;
  /** Division of who asked, e.g. to place rows that carry no place of their own. */
  division: string;
  /** The day the file speaks for: from its title rows, else from the file's name, else the day of the import. */
  exportedOn: PlainDate;
  /** Nothing in the file said that day. */
  speaksAssumed: boolean;
  /** Today in Asia/Shanghai, by the service's clock: nothing that a ledger tells of lies after it. */
  today: PlainDate;
  tools: StageTools;
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
  /** Rows that wait for the register to learn of their household or person; none unless given. */
  unmatched?: number;
  /** Rows that speak for an earlier day than what is held; none unless given. */
  older?: number;
  /** Rows that look like the correction of a record held under other words; none unless given. */
  corrections?: number;
  /** Records that the whole list of the place does not name any more and that ended therefore; counted as changed, too. */
  ended?: number;
  /** Rows by what placed them in their household. */
  placed?: Readonly<Record<string, number>>;
}

/** What a withdrawal works with; its rows are those of the ledger's tables with the run in `loaded_by`. */
export interface WithdrawalContext {
  transaction: Statements;
  scope: Scope;
  runId: string;
}

/** How one kind of ledger gets into a service's tables. */
export interface LedgerImport<Values> {
  definition: LedgerDefinition<Values>;
  columns: Record<string, StageColumn<Values>>;
  /** The records that a printed row stands for, where that is not one: a sum of several months. They stand or fall together. */
  recordsOf?(values: Values): readonly Values[];
  /**
   * Rejects rows that cannot be placed and fills the stage's `division_code`, if it has to be looked up.
   * Runs before rows outside the importer's division are rejected.
   */
  place?(context: MergeContext): Promise<void>;
  /** Brings the staged rows into the tables; runs once per transaction, must change nothing on a second run. */
  merge(context: MergeContext): Promise<MergeResult>;
  /** The merge lets a row take the place of a record that somebody chose (替代); without it such a choice is said to do nothing. */
  takesReplacements?: true;
  /** Tables that the merge writes, in the order in which rows of a run leave them; without any, a run stays. */
  tables?: readonly LoadedTable[];
  /** Why runs of a ledger without tables stay; the answer to who asks to take one back. */
  stays?: Bilingual;
  /** Before rows go: what waits for its turn does so here, and who was told of them is told that they are gone. */
  beforeWithdrawal?(context: WithdrawalContext): Promise<void>;
  /** When the rows are as they were: what had followed from them is taken back, and others hear of it. */
  afterWithdrawal?(context: WithdrawalContext): Promise<void>;
}
