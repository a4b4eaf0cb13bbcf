/** SQL of a column, of a row and of the other one that it becomes one with. */
export type ColumnSql = (row: string, other: string) => string;

/** What columns have that neither row nor record tells of. */
export interface Assuming {
  assumes?: Readonly<Record<string, ColumnSql>>;
}

/** SQL of what a row itself says of a column, with what it has where that is blank. */
export function printedValue({ assumes }: Assuming, name: string, row = 's'): string {
  const assumed = assumes?.[name];
  return assumed ? `coalesce(${row}.${name}, ${assumed(row, row)})` : `${row}.${name}`;
}
