/** What a spreadsheet shall do with what is typed into a column. */
export type CellFormat = 'general' | 'text' | 'amount' | 'day';

/** One column of a sheet. */
export interface SheetColumn {
  heading: string;
  /** In characters of ASCII, as spreadsheets count; a Chinese character takes two. */
  width?: number;
  /** For cells that are typed in later; what is written says its own format. */
  format?: CellFormat;
  /** Marks the heading of what must be filled in. */
  required?: boolean;
  /** The values that a drop-down offers. Others are taken with a warning: offices write more than a list knows. */
  choices?: readonly string[];
}

/** One sheet before its first row: its name, the lines above its header, and its columns. */
export interface SheetPlan {
  name: string;
  titles?: readonly string[];
  columns: readonly SheetColumn[];
}
