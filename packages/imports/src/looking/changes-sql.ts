import type { LoadedTable } from '../withdrawal/loaded-table';

/**
 * SQL of the records of a table that run `$1` changed, before and after, by id; `bounded`: those after `$2`, `$3` at
 * most. After is null where the record is gone or was changed again since.
 */
export function changesSql(
  { table, shows, householdCode }: LoadedTable,
  { bounded }: { bounded: boolean },
): string {
  const shown = (row: string) =>
    shows.length === 0
      ? `'{}'::jsonb`
      : `jsonb_build_object(${shows.map(({ column }) => `'${column}', ${row}->>'${column}'`).join(', ')})`;
  const order = 'ORDER BY b.row_id';
  return `SELECT b.row_id AS "rowId", ${householdCode ? `b.before->>'${householdCode}'` : 'NULL::text'} AS "householdCode",
      ${shown('b.before')} AS before,
      CASE WHEN t.loaded_by = b.run_id THEN ${shown('to_jsonb(t)')} END AS after,
      t.id IS NULL AS removed, b.division_code AS "divisionCode"
    FROM import_before b LEFT JOIN ${table} t ON t.id = b.row_id
    WHERE b.run_id = $1 AND b.table_name = '${table}'
    ${bounded ? `AND ($2::uuid IS NULL OR b.row_id > $2) ${order} LIMIT $3` : order}`;
}
