import { type MergeContext, STAGE } from '@dixian/imports';
import { rejectUnplaced } from './reject-unplaced';

/** Finds each row's village by the code it had on the day of export, else by any code it ever had; it may have gone into another. */
export async function placeByCode({ transaction, exportedOn, findings }: MergeContext): Promise<void> {
  await transaction.query(
    `WITH named AS MATERIALIZED (
       SELECT DISTINCT village_code FROM ${STAGE}
     ), placed AS (
       SELECT DISTINCT ON (v.code) v.code, current.division_id, current.code AS current_code
       FROM named n
       JOIN division_version v ON v.code = n.village_code
       JOIN division d ON d.id = v.division_id AND d.level = 'village'
       JOIN division_version current ON current.division_id = coalesce(d.merged_into, d.id) AND current.valid_to IS NULL
       ORDER BY v.code, daterange(v.valid_from, v.valid_to, '[]') @> $1::date DESC, v.valid_to DESC NULLS FIRST
     )
     UPDATE ${STAGE} s SET division_id = p.division_id, division_code = p.current_code
     FROM placed p WHERE p.code = s.village_code`,
    [exportedOn],
  );
  await rejectUnplaced(findings, '行政村代码');
}
