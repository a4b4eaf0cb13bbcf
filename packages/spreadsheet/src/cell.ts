/** How a cell is marked: it is wrong, it is an example, or it says something about its neighbours. */
export type Mark = 'problem' | 'example' | 'note';

/**
 * What stands in a cell. Text stays text, however much it looks like a number, so that an identity number keeps its
 * digits; an amount keeps the decimals it is written with; a day is `YYYY-MM-DD`.
 */
export type CellValue = string | number | null | { readonly amount: string } | { readonly day: string };

/** A value, marked or plain. */
export type Cell = CellValue | { readonly value: CellValue; readonly mark: Mark };
