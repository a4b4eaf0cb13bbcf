import { PLACED, placedStage } from '../placement';
import { WAITING_ROWS } from '../waiting/waiting-numbers';
import { IS_OLDER } from './kept-values';
import type { MergedTable } from './merged-table';
import { HOUSEHOLD, placedColumns } from './placed-columns';
import { latestRows, namedRows, recordJoin } from './record-key';
import { nearTwins, remarkedRows } from './remark-sql';

/** What a load says of the whole file. */
export interface MergeMode {
  /** What is no longer named ends on the day before ($3). */
  isWhole: boolean;
  /** Rows replace records that their key does not find: $5 is a list of `row` and `recordId`. */
  replaces: boolean;
  /** New rows are written; otherwise they are counted only, and nothing is kept of those that would wait. */
  writesNew: boolean;
}

/**
 * The statement of a merge: $1 source, $2 run, $3 the day the ledger speaks for, $4 whether that is assumed. Rows of one
 * household are written next to one another, in the order of the ledger: most indexes then grow at one end, and reading
 * a household touches few pages. Table and stage are joined once, which a million conflicts one by one cannot keep up with.
 */
export function mergeSql(merged: MergedTable, mode: MergeMode): string {
  const { table, numbers, ends, keepsHistory } = merged;
  const { placed, newest } = placedColumns(merged, mode.replaces);
  const columns = Object.keys(placed);
  const { ctes, rows } = placedStage(merged);
  const record = recordJoin(merged, mode.replaces);
  const key = record.isByKey ? [...merged.key, ...(merged.repeats ? ['occurrence'] : [])] : [];
  const compared = columns.filter((name) => !key.includes(name));
  const list = (of: (name: string) => string) => compared.map(of).join(', ');
  const rowsCounted = merged.severalOfRow ? 'count(DISTINCT row_number)' : 'count(*)';
  const isEnding = mode.isWhole && ends !== undefined;
  return `
    WITH ${ctes}, named AS (${namedRows(merged, rows)}), latest AS (${latestRows(merged)})${record.ctes},
    placed AS MATERIALIZED (
      SELECT ${columns.map((name) => `${placed[name]} AS ${name}`).join(', ')}, ${toldColumns(merged).join(', ')},
             t.id IS NOT NULL AND (${list((name) => `t.${name}`)})
               IS DISTINCT FROM (${list((name) => placed[name] ?? 'NULL')}) AS differs,
             ${IS_OLDER} AND (${list((name) => `t.${name}`)})
               IS DISTINCT FROM (${list((name) => newest[name] ?? 'NULL')}) AS contradicts
      FROM latest s ${record.join} LEFT JOIN registered_household h ON h.id = s.found_id
      ${mode.writesNew ? 'ORDER BY coalesce(s.household_code, h.code), s.row_number' : ''}
    ), written AS (
      SELECT id, held_county, ${columns.join(', ')}, placed_by, is_older FROM placed
      WHERE record_id IS NOT NULL
        AND (differs OR (NOT is_older AND (held_for IS DISTINCT FROM $3::date OR (held_assumed AND NOT $4::boolean))))
    ), changed AS (
      UPDATE ${table} t SET ${list((name) => `${name} = n.${name}`)}, placed_by = n.placed_by, loaded_by = $2,
        source = ${keepsHistory ? '$1' : 'CASE WHEN n.is_older THEN t.source ELSE $1 END'},
        speaks_for = greatest(t.speaks_for, $3::date),
        speaks_assumed = CASE WHEN t.speaks_for > $3::date THEN t.speaks_assumed ELSE $4 END
      FROM written n WHERE t.county_code = n.held_county AND t.id = n.id
    )${mode.writesNew ? newRows(table, columns) : ''}${isEnding ? endedRows(table, ends) : ''}${numbers && mode.writesNew ? numbersOfWaiting(merged) : ''}, near AS (
      ${nearTwins(merged)}
    ), remarked AS (
      ${remarkedRows(merged, mode.replaces)}
    )
    SELECT count(*) FILTER (WHERE record_id IS NULL)::int AS added,
           count(*) FILTER (WHERE differs${keepsHistory ? ' AND NOT is_older' : ''})::int AS changed,
           ${rowsCounted} FILTER (WHERE contradicts)::int AS older,
           ${rowsCounted} FILTER (WHERE household_id IS NULL)::int AS waiting, count(*)::int AS records,
           (SELECT count(*) FROM near)::int AS corrections,
           (SELECT count(*) FROM (SELECT household_id FROM placed WHERE said_code IS NULL AND household_id IS NOT NULL
             GROUP BY household_id) AS found)::int AS uncoded,
           ${isEnding ? '(SELECT count(*) FROM gone)::int' : '0'} AS ended,
           jsonb_strip_nulls(jsonb_build_object(${PLACED.map(
             (rule) => `'${rule}', nullif(${rowsCounted} FILTER (WHERE placed_by = '${rule}'), 0)`,
           ).join(', ')})) AS placed
    FROM placed`;
}

function newRows(table: string, columns: readonly string[]): string {
  return `, added AS (
      INSERT INTO ${table} (id, ${columns.join(', ')}, placed_by, source, loaded_by, speaks_for, speaks_assumed)
      SELECT id, ${columns.join(', ')}, placed_by, $1, $2, $3::date, $4 FROM placed WHERE record_id IS NULL
    )`;
}

function toldColumns({ numbers, names, keepsHistory }: MergedTable): string[] {
  return [
    's.row_number, s.household_code AS said_code, s.rule, t.id AS record_id, coalesce(t.id, uuidv7()) AS id',
    't.county_code AS held_county, t.speaks_for AS held_for, t.speaks_assumed AS held_assumed',
    `${IS_OLDER} AS is_older`,
    `CASE WHEN ${keepsHistory ? 'false' : IS_OLDER} THEN t.placed_by
       WHEN ${HOUSEHOLD} IS NULL THEN NULL WHEN t.household_id = ${HOUSEHOLD} AND t.placed_by IS NOT NULL THEN t.placed_by
       WHEN s.found_id = ${HOUSEHOLD} THEN s.rule ELSE 'CODE' END AS placed_by`,
    ...(numbers
      ? [
          's.hidden_number',
          `s.certificate_index IS NOT NULL AND ${HOUSEHOLD} IS NOT NULL AND s.rule <> 'PROPOSAL'
             AND (s.times IS NULL OR (s.times = 1 AND s.number_id <> ${HOUSEHOLD})) AS is_stranger`,
        ]
      : ['false AS is_stranger']),
    ...(names
      ? [
          's.lone_name, s.printed_township, s.printed_village, coalesce(s.name_index <> s.known_name, false) AS name_differs',
        ]
      : [
          'NULL::bytea AS lone_name, NULL::text AS printed_township, NULL::text AS printed_village, false AS name_differs',
        ]),
  ];
}

// What the whole list of a place does not name any more ended on the day before, as far as is known.
function endedRows(table: string, { column, assumed, open }: NonNullable<MergedTable['ends']>): string {
  return `, gone AS (
      SELECT t.id, t.county_code FROM ${table} t
      WHERE ${open} AND coalesce(t.speaks_for <= $3::date, true) AND NOT EXISTS (SELECT FROM placed p WHERE p.id = t.id)
    ), ended AS (
      UPDATE ${table} t SET ${column} = $3::date - 1, ${assumed} = true, source = $1, loaded_by = $2, speaks_for = $3::date,
        speaks_assumed = $4
      FROM gone g WHERE t.county_code = g.county_code AND t.id = g.id
    )`;
}

function numbersOfWaiting({ table }: MergedTable): string {
  return `, waits AS (
      INSERT INTO ${WAITING_ROWS} (id, number, lone_name, township, village, row_number, division_code)
      SELECT p.id, p.hidden_number, p.lone_name, p.printed_township, p.printed_village, p.row_number, p.division_code FROM placed p
      WHERE p.household_id IS NULL AND p.hidden_number IS NOT NULL AND (p.record_id IS NULL OR NOT EXISTS (
        SELECT FROM waiting_number w WHERE w.table_name = '${table}' AND w.row_id = p.id))
    ), wiped AS (
      DELETE FROM waiting_number w USING written n
      WHERE w.table_name = '${table}' AND w.row_id = n.id AND n.household_id IS NOT NULL
    )`;
}
