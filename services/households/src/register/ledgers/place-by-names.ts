import { type MergeContext, STAGE } from '@dixian/imports';
import { rejectUnplaced } from './reject-unplaced';

// 双门村村民委员会 is called 双门村, 东高庄村民委员会 东高庄 or 东高庄村, 东山社区居民委员会 东山社区.
const bare = (name: string) => `regexp_replace(${name}, '(村民|居民)委员?会*$', '')`;
const stem = (name: string) => `regexp_replace(${bare(name)}, '(村|社区)$', '')`;

// 济源市济水街道 in one list is 济水街道, or 济水街道办事处, in another.
const township = (name: string, county: string) =>
  `regexp_replace(CASE WHEN starts_with(${name}, ${county}) AND ${name} <> ${county}
                       THEN substr(${name}, length(${county}) + 1) ELSE ${name} END, '(办事处|人民政府)$', '')`;

/**
 * How well a known village fits a given name: as written, without the committee, or with the kind of place written
 * on one side only. 村 never stands for 社区.
 */
const FIT = `CASE
  WHEN k.village = n.village THEN 0
  WHEN ${bare('k.village')} = ${bare('n.village')} THEN 1
  WHEN k.village ~ '村民委员?会*$' AND ${bare('k.village')} || '村' = ${bare('n.village')} THEN 2
  WHEN k.village ~ '居民委员?会*$' AND ${bare('k.village')} || '社区' = ${bare('n.village')} THEN 2
  WHEN ${bare('k.village')} IN (${bare('n.village')} || '村', ${bare('n.village')} || '社区') THEN 3
END`;

/**
 * Finds each row's village by the names of its line, as they were on the day of export or, failing that, ever; it may have gone into another since.
 * A village is taken only where exactly one fits best; other rows are rejected.
 */
export async function placeByNames({ transaction, exportedOn, findings }: MergeContext): Promise<void> {
  await transaction.query(
    `CREATE TEMPORARY TABLE import_place ON COMMIT DROP AS
     WITH named AS MATERIALIZED (
       SELECT *, ${stem('village')} AS stem, ${township('township', 'county')} AS bare_township
       FROM (SELECT DISTINCT province, city, county, township, village FROM ${STAGE}) AS printed
     ), line AS MATERIALIZED (
       SELECT t.division_id, c.name AS county, f.name AS city, p.name AS province,
              ${township('t.name', 'c.name')} AS bare_township,
              daterange(t.valid_from, t.valid_to, '[]') @> $1::date
                AND daterange(c.valid_from, c.valid_to, '[]') @> $1::date AS is_valid
       FROM division_version p
       JOIN division_version f ON f.parent_id = p.division_id
       JOIN division_version c ON c.parent_id = f.division_id
       JOIN division_version t ON t.parent_id = c.division_id
       WHERE p.name IN (SELECT province FROM named) AND c.name IN (SELECT county FROM named)
     ), known AS MATERIALIZED (
       SELECT l.*, v.division_id AS village_id, v.name AS village, ${stem('v.name')} AS stem,
              l.is_valid AND daterange(v.valid_from, v.valid_to, '[]') @> $1::date AS is_valid_now
       FROM line l
       JOIN division_version v ON v.parent_id = l.division_id
       JOIN division d ON d.id = v.division_id AND d.level = 'village'
       WHERE (l.province, l.county, l.bare_township) IN (SELECT province, county, bare_township FROM named)
     ), fitting AS (
       SELECT n.*, k.village_id AS division_id, k.city = n.city AS same_city, k.is_valid_now AS is_valid, ${FIT} AS fit
       FROM named n JOIN known k USING (province, county, bare_township, stem)
     ), ranked AS (
       SELECT *, rank() OVER (PARTITION BY province, city, county, township, village
                              ORDER BY same_city DESC, is_valid DESC, fit) AS place
       FROM fitting WHERE fit IS NOT NULL
     )
     SELECT province, city, county, township, village, min(division_id::text)::uuid AS division_id
     FROM ranked WHERE place = 1
     GROUP BY province, city, county, township, village HAVING count(DISTINCT division_id) = 1`,
    [exportedOn],
  );
  await transaction.query(
    `UPDATE ${STAGE} s SET division_id = v.division_id, division_code = v.code
     FROM import_place p JOIN division d ON d.id = p.division_id
     JOIN division_version v ON v.division_id = coalesce(d.merged_into, d.id) AND v.valid_to IS NULL
     WHERE (s.village, s.township, s.county, s.city, s.province) = (p.village, p.township, p.county, p.city, p.province)`,
  );
  await rejectUnplaced(findings, '行政村');
}
