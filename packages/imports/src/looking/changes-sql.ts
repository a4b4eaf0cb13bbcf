import type { Page } from '@dixian/graph';
import type { LoadedTable } from '../withdrawal/loaded-table';

/**
 * SQL of the records of a table that run `$1` changed, before and after, by id; with a `way`: those behind `$2` that way,
 * `$3` at most. After is null where the record is gone or was changed again since.
 */
export function changesSql({ table, shows, householdCode }: LoadedTable, way?: Page['way']): string {
  const shown = (row: string) =>
    shows.length === 0
      ? `'{}'::jsonb`
      : `jsonb_build_object(${shows.map(({ column }) => `'${column}', ${row}->>'${column}'`).join(', ')})`;
  return `SELECT b.row_id AS "rowId", ${householdCode ? `b.before->>'${householdCode}'` : 'NULL::text'} AS "householdCode",
      ${shown('b.before')} AS before,
      CASE WHEN t.loaded_by = b.run_id THEN ${shown('to_jsonb(t)')} END AS after,
      t.id IS NULL AS removed, b.division_code AS "divisionCode"
    FROM import_before b LEFT JOIN ${table} t ON t.id = b.row_id
    WHERE b.run_id = $1 AND b.table_name = '${table}'
    ${way ? someById('b.row_id', way) : 'ORDER BY b.row_id'}`;
}

/** Rows by an id: those behind `$2` that way, `$3` at most. */
export function someById(id: string, way: Page['way']): string {
  const isOn = way === 'ON';
  return `AND ($2::uuid IS NULL OR ${id} ${isOn ? '>' : '<'} $2) ORDER BY ${id} ${isOn ? '' : 'DESC'} LIMIT $3`;
}
