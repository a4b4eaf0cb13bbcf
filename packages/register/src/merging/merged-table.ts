import type { Naming } from '../placement';
import type { ColumnSql } from './column-sql';
import type { RecordKey } from './record-key';

/** A department's table and how staged rows become its records. */
export interface MergedTable extends RecordKey, Naming {
  table: string;
  /** Columns that stage and table share, beside `household_code` and `certificate_index`. */
  columns: readonly string[];
  /** Whether rows are of a person: the table has `person_id`. */
  persons: boolean;
  /** Whether the stage has `name_index`, `lone_name`, `printed_township` and `printed_village`. */
  names: boolean;
  /** A printed row is several staged ones; what the report counts in rows are printed ones. */
  severalOfRow?: boolean;
  /** Columns by which a row that has another key is much like a record: it may be its correction. */
  near?: readonly string[];
  /** SQL that narrows it, of a new row `p` and a record `o`. */
  nearIf?: string;
  /** How a record ends that the whole list of its place does not name any more; absent where none does. */
  ends?: Ending;
  /**
   * SQL of whether a row tells a column, of the row and of the other one that it becomes one with. Unless given it does where it is
   * not blank; given where a blank is a statement, or hangs on another column.
   */
  tells?: Readonly<Record<string, ColumnSql>>;
  /** Columns of several values, of which row and record tell some each. */
  gathers?: readonly string[];
  /** An older ledger is history: its rows are merged, and what follows brings the newest state back. */
  keepsHistory?: boolean;
}

/** How a record ends. */
export interface Ending {
  /** The column of its last day, and the one that says that nobody has printed it. */
  column: string;
  assumed: string;
  /** SQL of a record `t` that lasts on the day $3. */
  open: string;
}
