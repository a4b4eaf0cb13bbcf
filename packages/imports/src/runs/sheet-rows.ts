/** A sheet of Excel has no more rows. */
const ROWS_OF_A_SHEET = 1_048_576;

/** The number by which a row goes through an import whose file has several sheets; of the first it is its own. */
export function stagedRow(sheet: number, row: number): number {
  return sheet * ROWS_OF_A_SHEET + row;
}

/** Sheet and row of such a number, as printed; the sheet is named only where there are several. */
export function placeOf(
  staged: number | null,
  sheets: readonly string[],
): { sheet: string | null; row: number | null } {
  if (staged === null || sheets.length < 2) return { sheet: null, row: staged };
  const sheet = Math.floor((staged - 1) / ROWS_OF_A_SHEET);
  return { sheet: sheets[sheet] ?? null, row: staged - sheet * ROWS_OF_A_SHEET };
}
