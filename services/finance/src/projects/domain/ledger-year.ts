const YEAR_IN_NAME = /(?<!\d)(20\d{2})(?:\d{2}){0,2}(?!\d)/;

/** The year a ledger is about: the one its file's name gives (`_2025.xlsx`, `_20251231`), else that of its export day. */
export function ledgerYear(fileName: string, exportedOn: string): number {
  return Number(YEAR_IN_NAME.exec(fileName)?.[1] ?? exportedOn.slice(0, 4));
}
