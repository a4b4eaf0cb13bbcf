import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';

/** A department's table and how staged rows become its records. */
export interface MergedTable {
  table: string;
  /** Columns that stage and table share, beside `household_code` and `certificate_index`. */
  columns: readonly string[];
  /** Columns that tell one record of a county from another; its unique key goes on with `occurrence` if `repeats`. */
  key: readonly string[];
  /** Whether rows of equal key are records of their own; otherwise the last one counts. */
  repeats: boolean;
  /** Whether rows name a person by `certificate_index`. */
  persons: boolean;
}

/**
 * Adds the staged rows that the table does not have and changes those it has otherwise, with household, person and
 * village from the register's copy, where the household lives in the county of the row. Who calls it holds the turn to match, so that nobody else writes such rows.
 */
export async function mergeRows(
  merged: MergedTable,
  { transaction, source }: Pick<MergeContext, 'transaction' | 'source'>,
): Promise<MergeResult> {
  const [counts] = await transaction.query<{ added: number; changed: number; records: number }>(
    mergeSql(merged),
    [source],
  );
  const [stage] = await transaction.query<{ households: number }>(
    `SELECT count(*)::int AS households FROM (SELECT FROM ${STAGE} GROUP BY household_code) AS named`,
  );
  const { added, changed, records } = counts ?? { added: 0, changed: 0, records: 0 };
  return { added, changed, unchanged: records - added - changed, households: stage?.households ?? 0 };
}

// A record that has a household stays with it, unless the department itself names another code in it.
const KEPT = 'CASE WHEN t.household_code = s.household_code THEN t.household_id END';

// Rows of one household are written next to one another, in the order of the ledger: most indexes then grow at one end, and reading a household
// touches few pages. Table and stage are joined once, which a million conflicts one by one cannot keep up with.
function mergeSql({ table, columns, key, repeats, persons }: MergedTable): string {
  const fullKey = [...key, ...(repeats ? ['occurrence'] : [])];
  const given = ['household_code', ...(persons ? ['certificate_index'] : []), ...columns];
  const placed: Record<string, string> = {
    ...Object.fromEntries([...given, ...(repeats ? ['occurrence'] : [])].map((name) => [name, `s.${name}`])),
    household_id: `coalesce(${KEPT}, h.id)`,
    division_code: `CASE WHEN t.household_code IS DISTINCT FROM s.household_code THEN coalesce(h.division_code, s.division_code)
      WHEN t.household_id IS NOT NULL THEN t.division_code
      ELSE coalesce(h.division_code, t.division_code) END`,
    ...(persons ? { person_id: 'p.id' } : {}),
  };
  const names = Object.keys(placed);
  const compared = names.filter((name) => !fullKey.includes(name));
  return `
    WITH latest AS (
      ${latestRows(key, repeats)}
    ), holder AS (
      SELECT DISTINCT ON (county_code, code) id, code, county_code, division_code FROM registered_household
      WHERE code IN (SELECT household_code FROM ${STAGE}) ORDER BY county_code, code, code_since DESC
    ), placed AS MATERIALIZED (
      SELECT ${names.map((name) => `${placed[name]} AS ${name}`).join(', ')},
             t.county_code AS record_county, t.id AS record_id,
             t.id IS NOT NULL AND (${compared.map((name) => `t.${name}`).join(', ')})
               IS DISTINCT FROM (${compared.map((name) => placed[name]).join(', ')}) AS differs
      FROM latest s
      LEFT JOIN ${table} t ON t.county_code = left(s.division_code, 6)
        AND ${fullKey.map((name) => `t.${name} = s.${name}`).join(' AND ')}
      LEFT JOIN holder h ON h.code = s.household_code AND h.county_code = left(s.division_code, 6)
      ${persons ? `LEFT JOIN registered_person p ON p.household_id = ${placed.household_id} AND p.certificate_index = s.certificate_index` : ''}
      ORDER BY s.household_code, s.row_number
    ), changed AS (
      UPDATE ${table} t SET ${compared.map((name) => `${name} = n.${name}`).join(', ')}, source = $1
      FROM placed n WHERE n.differs AND t.county_code = n.record_county AND t.id = n.record_id
    ), added AS (
      INSERT INTO ${table} (${names.join(', ')}, source)
      SELECT ${names.join(', ')}, $1 FROM placed WHERE record_id IS NULL
    )
    SELECT count(*) FILTER (WHERE record_id IS NULL)::int AS added, count(*) FILTER (WHERE differs)::int AS changed,
           count(*)::int AS records
    FROM placed`;
}

function latestRows(key: readonly string[], repeats: boolean): string {
  return repeats
    ? `SELECT *, row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY row_number)::int AS occurrence FROM ${STAGE}`
    : `SELECT DISTINCT ON (${key.join(', ')}) * FROM ${STAGE} ORDER BY ${key.join(', ')}, row_number DESC`;
}
