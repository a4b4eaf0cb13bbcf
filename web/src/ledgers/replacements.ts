/** A row of the file that takes the place of a record; the sheet is empty where the file has one. */
export interface Replacement {
  readonly sheet: string;
  readonly row: number;
  readonly recordId: string;
}

interface Finding {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly looksLike: string | null;
}

/** What a finding offers to replace; undefined for findings of another kind. */
export function replacementOf({ sheet, row, looksLike }: Finding): Replacement | undefined {
  return row === null || looksLike === null ? undefined : { sheet: sheet ?? '', row, recordId: looksLike };
}

const isSameRow = (one: Replacement, other: Replacement) =>
  one.row === other.row && one.sheet === other.sheet;

/** Whether the row of it is chosen. */
export function isChosen(chosen: readonly Replacement[], wanted: Replacement): boolean {
  return chosen.some((one) => isSameRow(one, wanted));
}

/** Chosen where it was not, and the other way round; a row takes the place of one record. */
export function toggled(chosen: readonly Replacement[], wanted: Replacement): readonly Replacement[] {
  const others = chosen.filter((one) => !isSameRow(one, wanted));
  return isChosen(chosen, wanted) ? others : [...others, wanted];
}

/** What was chosen for the look before, with what is chosen now: a row that is named anew counts as it is now. */
export function together(
  before: readonly Replacement[],
  chosen: readonly Replacement[],
): readonly Replacement[] {
  return [...before.filter((one) => !isChosen(chosen, one)), ...chosen];
}
