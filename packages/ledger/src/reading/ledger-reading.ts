import type { PlainDate } from '@dixian/calendar';
import type { Bilingual } from '../messages';

/** A question that only a person can answer; a load stops with it, the answer comes with the next start. */
export interface ReadingQuestion {
  /** UNIT: `units[field]`; SHEETS: `sheets`; YEAR: `year` of the reading's choices. */
  kind: 'UNIT' | 'SHEETS' | 'YEAR';
  /** The field it is about, '' where it is about the file. */
  field: string;
  /** The heading as printed, '' where it is about the file. */
  column: string;
  choices: readonly string[];
  message: Bilingual;
}

/** One column of a sheet as it was understood. */
export interface ColumnReading {
  /** From 0. */
  index: number;
  /** As printed, without line breaks; the parts of a header of several rows joined by /. */
  heading: string;
  field: string;
  /** What its cells were read in, where that matters: 元, 万元, 元/月, %. */
  unit: string | undefined;
  /** Who says what the heading means: the layout, the county's own, the mapping of the office. */
  by: 'LAYOUT' | 'COUNTY' | 'OFFICE';
  /** False for a column of the layout that the department does not keep. */
  isKept: boolean;
}

/** A column whose heading is in no layout; nothing of it is loaded. */
export interface UnknownColumn {
  index: number;
  heading: string;
  holds: 'MONEY' | 'DATES' | 'OTHER';
  /** Left out by the office's mapping rather than unknown. */
  isIgnored: boolean;
}

/** One figure of a totals row beside the sum of the rows it stands for. */
export interface TotalsCheck {
  row: number;
  column: string;
  printed: string;
  summed: string;
  agrees: boolean;
}

/** What became of one sheet. */
export interface SheetReading {
  name: string;
  /** READ, or why it was left out. */
  state: 'READ' | 'HIDDEN' | 'EMPTY' | 'NO_HEADER' | 'NOT_CHOSEN';
  headerRows: readonly number[];
  columns: readonly ColumnReading[];
  unknown: readonly UnknownColumn[];
  /** Rows handed out, those turned away among them. */
  rows: number;
  /** Rows of sums, of notes and sections, and headers printed again: no records. */
  skipped: { totals: number; notes: number; headers: number };
  /** Rows of further members whose household was counted already. */
  memberRows: number;
  totals: readonly TotalsCheck[];
}

/** The day or month a file speaks for. */
export interface SpeaksFor {
  day: PlainDate | undefined;
  /** YYYY-MM, for a list of one month. */
  month: string | undefined;
  year: number | undefined;
  /** Where it is printed; ASSUMED: nowhere. */
  from: 'EXPORT_DAY' | 'AS_OF' | 'TITLE' | 'SHEET_NAME' | 'FILE_NAME' | 'ASSUMED';
}

/** Something to know of the whole file, loaded all the same. */
export interface ReadingRemark {
  code: string;
  message: Bilingual;
}

/** What a reading understood of a file. Holds no content of a cell but headings, names of sheets and sums. */
export interface LedgerReading {
  ledger: string;
  sheets: readonly SheetReading[];
  speaksFor: SpeaksFor;
  /** Names of the file that hold * or ○ and never overwrite a registered one. */
  maskedNames: number;
  questions: readonly ReadingQuestion[];
  remarks: readonly ReadingRemark[];
}

/** What a person said of a file before it is read. */
export interface ReadingAnswers {
  /** Division code whose county's own headings and words hold, in its first six digits. */
  county?: string;
  /** The office's mapping: heading as printed to field, null to leave the column out. */
  mapping?: Readonly<Record<string, string | null>>;
  /** Names of the sheets to read; all that fit unless given. */
  sheets?: readonly string[];
  /** Confirmed unit by field: 元, 万元; %, 1 for shares of one. */
  units?: Readonly<Record<string, string>>;
  /** The year a ledger is about, where title and file name disagree. */
  year?: number;
}
