/**
 * A table whose rows belong to a household (`household_id`) and carry the code of its division (`division_code`). Its room
 * says how it behaves, so that nobody can add one and forget it. Wherever a household moves or its division gets a new
 * code, every row of it follows. The household itself is not among them.
 */
export interface HouseholdTable {
  readonly table: string;
  /**
   * Where a household splits and its monitoring goes to the new one: whether the rows stay with the household that is
   * split, go along, or go but for those that a condition keeps.
   */
  readonly onSplit: 'stays' | 'goes' | { readonly goesBut: string };
  /** Where a household ends in another: whether the rows follow as they are, or the merger has a way of its own for them. */
  readonly onMerge: 'follows' | 'own';
}

const registered = new Map<string, HouseholdTable>();

/** Tells of the tables that a room keeps; once however often. */
export function keepTables(tables: readonly HouseholdTable[]): void {
  for (const table of tables) registered.set(table.table, table);
}

/** Every table of a household's rows that the rooms of the service keep, in the order of the rooms. */
export function householdTables(): readonly HouseholdTable[] {
  return [...registered.values()];
}
