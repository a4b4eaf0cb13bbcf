import type { Statements } from '@dixian/service';

/** What makes two records of one household one record. */
export interface Twins {
  /** The key of the table, without `household_code`. */
  key: readonly string[];
  /** The columns that a ledger gives. */
  columns: readonly string[];
  /** A row states its record as a whole: what it leaves blank is so. */
  whole?: boolean;
}

/**
 * A record that came by number alone, and now turns out to be of a household that the table has the same record of by its
 * code, becomes one with it: what tells of the later day counts, and fills up with what only the other tells of, as if they
 * had come in the other order.
 */
export async function foldTwins(
  transaction: Statements,
  table: string,
  { key, columns, whole = false }: Twins,
  chosen: { sql: string; parameters: readonly unknown[]; name: string },
): Promise<void> {
  const later = ['certificate_index', 'source', 'loaded_by', 'speaks_for', 'speaks_assumed'];
  const filled = (name: string) => (whole ? `w.${name}` : `coalesce(w.${name}, t.${name})`);
  const list = (of: (name: string) => string) => columns.map(of).join(', ');
  const kept = (name: string) =>
    `CASE WHEN pair.is_newer THEN ${filled(name)} ELSE ${whole ? `t.${name}` : `coalesce(t.${name}, w.${name})`} END`;
  const same = key.map((name) => `twin.${name} = w.${name}`).join(' AND ');
  await transaction.query(
    `WITH pair AS (
       SELECT w.county_code, w.id, twin.id AS twin_id,
              coalesce(w.speaks_for > twin.speaks_for, twin.speaks_for IS NULL) AS is_newer
       FROM (${chosen.sql}) AS c
       JOIN ${table} w ON w.county_code = c.county_code AND w.id = c.id AND w.household_code IS NULL
       JOIN registered_household h ON h.id = c.household_id
       JOIN ${table} twin ON twin.county_code = w.county_code AND twin.household_code = h.code AND ${same}
     ), one AS (
       UPDATE ${table} t SET ${list((name) => `${name} = ${kept(name)}`)},
         ${later.map((name) => `${name} = CASE WHEN pair.is_newer THEN w.${name} ELSE t.${name} END`).join(', ')}
       FROM pair JOIN ${table} w ON w.county_code = pair.county_code AND w.id = pair.id
       WHERE t.county_code = pair.county_code AND t.id = pair.twin_id
         AND (pair.is_newer OR (${list((name) => `t.${name}`)}) IS DISTINCT FROM (${list(kept)}))
     )
     DELETE FROM ${table} t USING pair WHERE t.county_code = pair.county_code AND t.id = pair.id`,
    chosen.parameters,
    `fold-${chosen.name}-${table}`,
  );
}
