import type { Bilingual } from '../messages';

/** How a column's cells are read. */
export type ColumnType =
  | 'text'
  | 'name'
  | 'code'
  | 'certificate'
  | 'disability-card'
  | 'household-code'
  | 'place'
  | 'phone'
  | 'account'
  | 'money'
  | 'percent'
  | 'date'
  | 'month'
  | 'range'
  | 'integer'
  | 'decimal'
  | 'yes-no'
  | 'list'
  | 'several';

/** One column of a ledger as offices print it. */
export interface LayoutColumn {
  readonly field: string;
  /** The official heading first, then those that mean the same. */
  readonly headings: readonly string[];
  /** Headings of a yes-or-no column under which 是 means the opposite. */
  readonly opposite: readonly string[];
  /** Headings that only a county's own layout has. */
  readonly ofCounty: ReadonlySet<string>;
  readonly type: ColumnType;
  /** Unit of the stored value: 元, 元/月, %, 月 … */
  readonly unit: string | undefined;
  readonly fileUnitOften: string | undefined;
  /** The file must have it and a row without it is turned away; a value from the title counts. */
  readonly required: boolean;
  readonly precision: 'day' | 'day-or-month' | 'month';
  /** The values of a list, official ones only. */
  readonly values: readonly string[] | undefined;
  /** What else offices write, and which listed value (or 是, 否) it means. */
  readonly synonyms: ReadonlyMap<string, string>;
  /** Lowest and highest usual value, in the stored unit. */
  readonly plausible: readonly [number, number] | undefined;
  readonly blankIsZero: boolean;
  /** Taken from the title rows, the sheet's or the file's name where the column is absent. */
  readonly fromTitle: boolean;
  /** Headings printed over it in a header of several rows. */
  readonly parents: readonly string[];
  readonly pattern: string | undefined;
  readonly max: number | undefined;
  readonly example: string | undefined;
  /** Belongs to the household: merged over its members it goes for each of them. */
  readonly household: boolean;
  /** The fields that the two ends of a range stand for. */
  readonly parts: readonly string[];
  /** Fields whose sum it is. */
  readonly sumOf: readonly string[];
  /** One of the columns that nearly every list has; it tells nothing of the kind. */
  readonly isCommon: boolean;
}

/** One kind of ledger as offices keep it. */
export interface Layout {
  readonly id: string;
  /** The service whose department keeps it. */
  readonly department: string;
  readonly departmentName: Bilingual;
  readonly title: Bilingual;
  readonly alsoCalled: readonly string[];
  /** What one row stands for. */
  readonly grain: string;
  /** Fields that tell the rows of one file apart; the first group that is there counts. */
  readonly keys: readonly (readonly string[])[];
  /** Fields by which its household and person are found: whichever of them a row has, each loader must read. */
  readonly match: readonly (readonly string[])[];
  /** Of each group one field at least is there, in the file and in the row. */
  readonly oneOf: readonly (readonly string[])[];
  /** Amounts of a household that lists by person print for each member: counted once. */
  readonly countedOnce: readonly string[];
  /** The field that says how many members a household's rows are, counted where it is absent. */
  readonly memberCount: string | undefined;
  /** What to do instead, for a form that is no ledger of records at all. */
  readonly notALedger: Bilingual | undefined;
  /** The service that loads it; undefined where none does yet. */
  readonly loadedBy: string | undefined;
  readonly columns: ReadonlyMap<string, LayoutColumn>;
}

/** All layouts, and the words that every list has in common. */
export interface Layouts {
  readonly ledgers: ReadonlyMap<string, Layout>;
  /** First filled cells of rows of sums, blanks taken out. */
  readonly totals: readonly string[];
  /** First filled cells of rows that stand under a table. */
  readonly notes: readonly string[];
}
