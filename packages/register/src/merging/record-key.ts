import type { Naming } from '../placement';
import { type Assuming, printedValue } from './column-sql';

/** What tells one record of a county from another. */
export interface RecordKey extends Assuming {
  /** Columns of the table; `household_code` among them where records are told by their household. */
  key: readonly string[];
  /** For rows that lack a column of `key`, and records that lacked it. */
  otherKey?: readonly string[];
  /** The ledger has no number of its own and may print a row twice: the key is then completed by `occurrence`. */
  repeats: boolean;
  /** Columns by which rows of one key are one row printed again, as for each member of a household. */
  sameOnce?: readonly string[];
}

/** Who a record is told by that is told by its household: its code, else the number with which it waits. */
const NAMED_BY = `coalesce(t.household_code, encode(t.certificate_index, 'hex'))`;

type Keyed = RecordKey & Naming & { table: string };

const byHousehold = ({ key, numbers }: Keyed) => numbers && key.includes('household_code');

const staged = (keyed: Keyed, name: string) =>
  name === 'household_code' && byHousehold(keyed) ? 's.named_by' : `s.${name}`;

const kept = (keyed: Keyed, name: string) =>
  name === 'household_code' && byHousehold(keyed) ? NAMED_BY : `t.${name}`;

const sameKey = (keyed: Keyed, columns: readonly string[]) =>
  columns.map((name) => `${kept(keyed, name)} = ${staged(keyed, name)}`).join(' AND ');

/** SQL of the staged rows `rows`, with who they are told by where records are told by their household. */
export function namedRows(keyed: Keyed, rows: string): string {
  if (!byHousehold(keyed)) return rows;
  const number = `coalesce(${keyed.heads ? 'f.head_index, ' : ''}f.certificate_index)`;
  // A household that has another code by now is known to the table by the one of before.
  return `SELECT f.*, coalesce(f.household_code, held.household_code, now.code, encode(${number}, 'hex')) AS named_by
    FROM (${rows}) AS f
    LEFT JOIN registered_household now ON f.household_code IS NULL AND now.id = f.found_id
    LEFT JOIN (
      SELECT DISTINCT ON (household_id) household_id, household_code FROM ${keyed.table}
      WHERE household_code IS NOT NULL ORDER BY household_id, id DESC
    ) AS held ON f.household_code IS NULL AND held.household_id = f.found_id`;
}

/** SQL of what rows `s` of one record have alike. */
export function toldBy(keyed: Keyed): string {
  const { key, otherKey } = keyed;
  if (!otherKey) return key.map((name) => staged(keyed, name)).join(', ');
  const isComplete = key.map((name) => `${staged(keyed, name)} IS NOT NULL`).join(' AND ');
  return [
    ...otherKey.map((name) => `CASE WHEN ${isComplete} THEN NULL ELSE ${staged(keyed, name)} END`),
    ...key.map((name) => `CASE WHEN ${isComplete} THEN ${staged(keyed, name)} END`),
  ].join(', ');
}

/** SQL of the same for staged rows `s` that nobody placed yet; null where a row has no key, and so no equals. */
export function toldTogether(keyed: Keyed): string {
  const number = `coalesce(${keyed.heads ? 's.head_index, ' : ''}s.certificate_index)`;
  const column = (name: string) =>
    name === 'household_code' && byHousehold(keyed)
      ? `coalesce(s.household_code, encode(${number}, 'hex'))`
      : `s.${name}`;
  const ways = [keyed.key, ...(keyed.otherKey ? [keyed.otherKey] : [])].map((columns, at) => {
    const isThere = columns.map((name) => `${column(name)} IS NOT NULL`).join(' AND ');
    return `WHEN ${isThere} THEN ROW(${at}, ${columns.map(column).join(', ')})::text`;
  });
  return `CASE ${ways.join(' ')} END`;
}

/** SQL of the rows of `named` that count: one a record, or each with its place among its equals. */
export function latestRows(keyed: Keyed): string {
  const { repeats, sameOnce } = keyed;
  const told = toldBy(keyed);
  if (!repeats) return `SELECT DISTINCT ON (${told}) s.* FROM named s ORDER BY ${told}, s.row_number DESC`;
  const numbered = (from: string) =>
    `SELECT s.*, row_number() OVER (PARTITION BY ${told} ORDER BY s.row_number)::int AS occurrence FROM ${from} s`;
  if (!sameOnce) return numbered('named');
  const same = [told, ...sameOnce.map((name) => printedValue(keyed, name))].join(', ');
  return numbered(`(SELECT * FROM (
    SELECT s.*, row_number() OVER (PARTITION BY ${same} ORDER BY s.row_number) AS printed FROM named s
  ) AS all_printed WHERE printed = 1)`);
}

/**
 * SQL of the joins that find the record `t` of a row `s` of `latest`, and the queries that they need. A record is found
 * once: by the key; else, where row or record lacks a column of it, by the other key; else because the row replaces it.
 */
export function recordJoin(
  keyed: Keyed,
  replaces: boolean,
): { ctes: string; join: string; isByKey: boolean } {
  const { table, key, otherKey, repeats } = keyed;
  const county = 't.county_code = left(s.division_code, 6)';
  const full = [...key, ...(repeats ? ['occurrence'] : [])];
  const onKey = `${table} t ON ${county} AND ${sameKey(keyed, full)}`;
  if (!otherKey && !replaces) return { ctes: '', join: `LEFT JOIN ${onKey}`, isByKey: true };
  const found = [
    `by_key AS (SELECT s.row_number, t.id FROM latest s JOIN ${onKey}${otherKey ? keysThere(keyed) : ''})`,
  ];
  const free = (ways: readonly string[]) =>
    ways
      .flatMap((way) => [
        `NOT EXISTS (SELECT FROM ${way} w WHERE w.row_number = s.row_number)`,
        `NOT EXISTS (SELECT FROM ${way} w WHERE w.id = t.id)`,
      ])
      .join(' AND ');
  const ways = ['by_key'];
  if (otherKey) {
    found.push(byOtherKey(keyed, otherKey, free(ways)));
    ways.push('by_other');
  }
  if (replaces) {
    found.push(`by_choice AS (
      SELECT DISTINCT ON (t.id) s.row_number, t.id
      FROM jsonb_to_recordset($5::jsonb) AS g(row int, "recordId" uuid)
      JOIN latest s ON s.row_number = g.row JOIN ${table} t ON ${county} AND t.id = g."recordId"
      WHERE ${free(ways)} ORDER BY t.id, s.row_number
    )`);
    ways.push('by_choice');
  }
  return {
    ctes: `, ${found.join(', ')}, record AS (
      SELECT DISTINCT ON (row_number) row_number, id
      FROM (${ways.map((way) => `SELECT row_number, id FROM ${way}`).join(' UNION ALL ')}) AS found
      ORDER BY row_number, id
    )`,
    join: `LEFT JOIN record r ON r.row_number = s.row_number LEFT JOIN ${table} t ON ${county} AND t.id = r.id`,
    isByKey: false,
  };
}

// Nothing equals what is not there. It is said all the same: a join by hash would keep records without the key by their county
// alone and compare each with every row, when a first load is so new that nobody has counted what it left.
function keysThere(keyed: Keyed): string {
  return keyed.key.map((name) => ` AND ${kept(keyed, name)} IS NOT NULL`).join('');
}

// Of equals one row finds one record: what lacks the key goes first, to what lacked it.
function byOtherKey(keyed: Keyed, otherKey: readonly string[], free: string): string {
  const { table, key, repeats } = keyed;
  const columns = [...otherKey, ...(repeats ? ['occurrence'] : [])];
  const lacks = (alias: string) => `(${key.map((name) => `${alias}.${name} IS NULL`).join(' OR ')})`;
  const group = ['t.county_code', ...columns.map((name) => staged(keyed, name))].join(', ');
  return `by_other AS (
      SELECT DISTINCT ON (${group}) s.row_number, t.id
      FROM latest s JOIN ${table} t ON t.county_code = left(s.division_code, 6) AND ${sameKey(keyed, columns)}
      WHERE (${lacks('s')} OR ${lacks('t')}) AND ${free}
      ORDER BY ${group}, ${lacks('s')} DESC, ${lacks('t')} DESC, s.row_number, t.id
    )`;
}
