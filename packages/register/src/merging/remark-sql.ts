import { printedValue } from './column-sql';
import type { MergedTable } from './merged-table';
import { toldBy } from './record-key';
import { REMARKED } from './remarks';

/** SQL of new rows of `placed` and the records, not named by the file, that each is much like. */
export function nearTwins({ table, near, nearIf = 'true' }: MergedTable): string {
  if (!near)
    return 'SELECT NULL::int AS row_number, NULL::text AS said_code, NULL::uuid AS twin_id WHERE false';
  const alike = near.map((name) => `o.${name} = p.${name}`).join(' AND ');
  return `SELECT DISTINCT ON (p.row_number) p.row_number, p.said_code, o.id AS twin_id
    FROM placed p JOIN ${table} o ON o.county_code = left(p.division_code, 6) AND ${alike} AND ${nearIf}
    WHERE p.record_id IS NULL AND NOT EXISTS (SELECT FROM placed q WHERE q.record_id = o.id)
    ORDER BY p.row_number, o.id DESC`;
}

/** SQL that notes what there is to say of the rows of `placed`: one remark a row and cause. */
export function remarkedRows(merged: MergedTable, replaces: boolean): string {
  const { sameOnce } = merged;
  const again = sameOnce
    ? `UNION ALL SELECT row_number, household_code, 'ROW_COUNTED_ONCE', NULL FROM (
         SELECT s.row_number, s.household_code, row_number() OVER (PARTITION BY ${[
           toldBy(merged),
           ...sameOnce.map((name) => printedValue(merged, name)),
         ].join(', ')} ORDER BY s.row_number) AS printed FROM named s) AS all_printed WHERE printed > 1`
    : '';
  const lost = replaces
    ? `UNION ALL SELECT g.row, NULL, 'NOTHING_REPLACED', NULL
       FROM jsonb_to_recordset($5::jsonb) AS g(row int, "recordId" uuid)
       WHERE NOT EXISTS (SELECT FROM placed p WHERE p.row_number = g.row AND p.record_id = g."recordId")`
    : '';
  return `INSERT INTO ${REMARKED} (row_number, household_code, code, record_id)
    SELECT row_number, said_code, code, NULL::uuid FROM placed,
      unnest(ARRAY[${OF_PLACE}, ${when('NAME_DIFFERS', 'name_differs')}, ${when('OLDER_THAN_HELD', 'contradicts')}]) AS code
    WHERE (household_id IS NULL OR is_stranger OR placed_by IN ('NUMBER', 'CARD') OR name_differs OR contradicts)
      AND code IS NOT NULL
    UNION ALL SELECT row_number, said_code, 'LOOKS_LIKE_CORRECTION', twin_id FROM near
    ${again} ${lost}`;
}

const when = (code: string, condition: string) => `CASE WHEN ${condition} THEN '${code}' END`;

// What is said of how a row found its household, or did not: one thing a row.
const OF_PLACE = `CASE
    WHEN household_id IS NULL AND rule = 'CONTRADICTION' THEN 'CODE_AND_NUMBER_DISAGREE'
    WHEN household_id IS NULL AND rule = 'SEVERAL' THEN 'PERSON_IN_SEVERAL_HOUSEHOLDS'
    WHEN household_id IS NULL THEN 'HOUSEHOLD_NOT_REGISTERED'
    WHEN is_stranger AND rule = 'HEAD' THEN 'PLACED_BY_HEAD'
    WHEN is_stranger THEN 'PERSON_NOT_IN_HOUSEHOLD'
    WHEN said_code IS NOT NULL AND rule IN ('NUMBER', 'CARD') AND placed_by = rule THEN 'PLACED_BY_NUMBER' END`;
