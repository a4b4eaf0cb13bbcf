import type { Conditions } from '@dixian/service';
import type { ItemsAsked } from '@dixian/transition';

/**
 * SQL of rows `r` that come from the law and not from a table, one for each of `values` at the place of the run: their columns as
 * text, the place as `division`, and `subject`, the first column with the place.
 */
export function oneEach<Column extends string>(
  values: readonly Readonly<Record<Column, string | null>>[],
  { division, among }: Pick<ItemsAsked, 'division' | 'among'>,
  add: Conditions,
  columns: readonly [Column, ...Column[]],
): string {
  const rows = `jsonb_to_recordset(${add.parameter(JSON.stringify(values))}::jsonb)
    AS v(${columns.map((column) => `"${column}" text`).join(', ')})`;
  const place = `${add.parameter(division)}::text`;
  const only = among === null ? '' : `WHERE subject = ANY(${add.parameter(among)}::text[])`;
  return `(SELECT * FROM (SELECT v.*, ${place} AS division, v."${columns[0]}" || '@' || ${place} AS subject FROM ${rows}) v ${only}) r`;
}
