import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';

const FILLED = ['started_on', 'planned_on', 'completed_on', 'accepted_on']
  .map((name) => `coalesce(n.${name}, m.${name})`)
  .join(', ');

/**
 * States sites as of the day that the ledger speaks for: what was said by that day already is not said again, and what was
 * said of a later day still counts, but for what it left blank.
 */
export async function mergeSites({ transaction, exportedOn, source }: MergeContext): Promise<MergeResult> {
  const [counts] = await transaction.query<{ added: number; changed: number; unchanged: number }>(
    `WITH told AS (
       SELECT DISTINCT ON (left(division_code, 6), year, site) * FROM ${STAGE}
       ORDER BY left(division_code, 6), year, site, row_number DESC
     ), merged AS (
       SELECT t.division_code, t.year, t.site, kept.*, known.site_id, last.id IS NULL OR (last.division_code, last.started_on,
           last.planned_on, last.completed_on, last.accepted_on) IS DISTINCT FROM
           (t.division_code, kept.started_on, kept.planned_on, kept.completed_on, kept.accepted_on) AS differs
       FROM told t
       LEFT JOIN LATERAL (
         SELECT s.site_id FROM water_site_statement s
         WHERE s.county_code = left(t.division_code, 6) AND s.year = t.year AND s.site = t.site LIMIT 1
       ) AS known ON true
       LEFT JOIN LATERAL (
         SELECT s.* FROM water_site_statement s
         WHERE s.county_code = left(t.division_code, 6) AND s.year = t.year AND s.site = t.site AND s.occurred_on <= $1::date
         ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
       ) AS last ON true
       -- What a list leaves blank stays as it was said.
       CROSS JOIN LATERAL (SELECT coalesce(t.started_on, last.started_on) AS started_on,
         coalesce(t.planned_on, last.planned_on) AS planned_on, coalesce(t.completed_on, last.completed_on) AS completed_on,
         coalesce(t.accepted_on, last.accepted_on) AS accepted_on) AS kept
     ), written AS (
       INSERT INTO water_site_statement (site_id, division_code, year, site, started_on, planned_on, completed_on, accepted_on,
         occurred_on, source)
       SELECT coalesce(site_id, uuidv7()), division_code, year, site, started_on, planned_on, completed_on, accepted_on,
         $1::date, $2
       FROM merged WHERE differs
     ), filled AS (
       -- What was said of a later day is filled with what only this list tells.
       INSERT INTO water_site_statement (site_id, division_code, year, site, started_on, planned_on, completed_on, accepted_on,
         occurred_on, source)
       SELECT n.site_id, n.division_code, n.year, n.site, ${FILLED}, n.occurred_on, $2
       FROM merged m JOIN LATERAL (
         SELECT s.* FROM water_site_statement s WHERE s.site_id = m.site_id AND s.occurred_on > $1::date
         ORDER BY s.occurred_on DESC, s.id DESC LIMIT 1
       ) AS n ON (n.started_on, n.planned_on, n.completed_on, n.accepted_on) IS DISTINCT FROM (${FILLED})
     )
     SELECT count(*) FILTER (WHERE site_id IS NULL)::int AS added,
       count(*) FILTER (WHERE site_id IS NOT NULL AND differs)::int AS changed, count(*) FILTER (WHERE NOT differs)::int AS unchanged
     FROM merged`,
    [exportedOn, source],
  );
  return { added: 0, changed: 0, unchanged: 0, ...counts, households: null };
}
