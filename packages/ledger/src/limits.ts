/**
 * What a ledger may hold at most. Excel's own limits where it has some; the rest keeps a hostile file (a zip that
 * unpacks to terabytes, a quote that is never closed) from filling memory or disk.
 */
export interface LedgerLimits {
  /** Characters in a cell (Excel: 32,767). */
  cellCharacters: number;
  /** Columns in a row (Excel: 16,384). */
  columns: number;
  /** Bytes of the file itself. */
  fileBytes: number;
  /** Unpacked bytes of a sheet or of its text table inside an .xlsx. */
  partBytes: number;
  /** Unpacked bytes of the small parts of an .xlsx (workbook, styles). */
  smallPartBytes: number;
  /** Unpacked to packed size, looked at once a part unpacks to more than `ratioFromBytes`. */
  ratio: number;
  ratioFromBytes: number;
  /** Files inside an .xlsx. */
  parts: number;
  /** Merged ranges of a sheet. */
  merges: number;
  /** Rows of a sheet (Excel: 1,048,576). */
  rows: number;
  /** Sheets of a workbook, or tables of a web page. */
  sheets: number;
  /** Bytes of the workbook inside an .xls, which is held in memory while it is converted. */
  oldWorkbookBytes: number;
  /** What a conversion may take: memory of its process and time. */
  conversionMegabytes: number;
  conversionSeconds: number;
}

export const DEFAULT_LIMITS: Readonly<LedgerLimits> = {
  cellCharacters: 32_767,
  columns: 16_384,
  fileBytes: 2 * 1024 ** 3,
  partBytes: 4 * 1024 ** 3,
  smallPartBytes: 16 * 1024 ** 2,
  ratio: 200,
  ratioFromBytes: 64 * 1024 ** 2,
  parts: 2_000,
  merges: 200_000,
  rows: 1_048_576,
  sheets: 500,
  oldWorkbookBytes: 64 * 1024 ** 2,
  conversionMegabytes: 1_024,
  conversionSeconds: 120,
};
