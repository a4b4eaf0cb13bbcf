import type { LoadedTable, RestKind } from './loaded-table';

/** A record that stands in the way of taking a run back, as it is read. */
export interface ObstacleRow {
  position: number;
  record: string;
  kind: RestKind | 'LATER_RUN' | 'BY_HAND';
  by: string;
  householdCode: string | null;
}

/**
 * SQL of what stands in the way of taking run `$1` back, set by set: rows that another run or somebody by hand changed
 * since, and rows that something rests on. In the order of (position, record, kind, by).
 */
export function obstaclesSql(tables: readonly LoadedTable[]): string {
  const parts = tables.map((table, position) => obstaclesOf(table, position));
  return parts.join('\nUNION ALL\n');
}

function obstaclesOf({ table, householdCode, rests = [] }: LoadedTable, position: number): string {
  const code = householdCode ? `t.${householdCode}` : 'NULL::text';
  const found = [
    `SELECT row_id, CASE WHEN by_run IS NULL THEN 'BY_HAND' ELSE 'LATER_RUN' END AS kind, by_run::text AS by
     FROM import_overtaken WHERE run_id = $1 AND table_name = '${table}'`,
    ...rests.map(({ kind, sql }) => `SELECT r.row_id, '${kind}' AS kind, r.by FROM (${sql}) AS r`),
  ];
  const loaded =
    rests.length > 0
      ? `WITH loaded AS (SELECT id FROM ${table} WHERE loaded_by = $1)`
      : 'WITH none AS (SELECT)';
  return `(${loaded}
    SELECT ${position} AS position, o.row_id AS record, o.kind, coalesce(o.by, '') AS by, ${code} AS "householdCode"
    FROM (${found.join(' UNION ALL ')}) AS o LEFT JOIN ${table} t ON t.id = o.row_id)`;
}
