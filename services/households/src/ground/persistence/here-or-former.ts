/** Rows read by a key, and what that key is called among what was left behind. */
interface ByKey {
  readonly table: string;
  readonly row?: 'id' | 'delivery_id';
  readonly by: string;
  readonly formerBy: 'of_id' | 'of_household';
  readonly as: string;
}

/**
 * SQL: the rows of a table by the keys $1 and, of those that have left the caller's sight, what was recorded while they lay
 * there, as it was last. For what is read of a row of a past day: a plan's measures, a case's acts.
 */
export function hereOrFormer({ table, row = 'id', by, formerBy, as }: ByKey): string {
  return `(SELECT * FROM ${table} WHERE ${by} = ANY($1::uuid[])
    UNION ALL SELECT r.* FROM former_row f CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, f.content) r
    WHERE f.${formerBy} = ANY($1::uuid[]) AND f.kind = '${table}'
      AND NOT EXISTS (SELECT FROM ${table} n WHERE n.${row} = f.row_id)
      AND NOT EXISTS (SELECT FROM former_row n WHERE n.row_id = f.row_id AND n.kind = f.kind AND n.left_on > f.left_on)
  ) ${as}`;
}
