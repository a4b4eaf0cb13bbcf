// The newest by the day it tells of, then by when the department said it.
const newest = 'occurred_on DESC, event_id DESC, position DESC';

/** What departments last answered of household `h` by day $2, by guarantee. */
export const secureSql = `(
  SELECT jsonb_object_agg(g.guarantee, g.secure) FROM (
    SELECT DISTINCT ON (guarantee) guarantee, secure FROM guarantee_answer
    WHERE household_id = h.id AND occurred_on <= $2::date ORDER BY guarantee, ${newest}) g)`;

const grants = `SELECT DISTINCT ON (grant_id) grant_id, name, paid, active FROM allowance_fact
  WHERE household_id = h.id AND occurred_on <= $2::date ORDER BY grant_id, ${newest}`;

/** Names of the allowances household `h` draws on day $2. */
export const allowancesSql = `(
  SELECT jsonb_agg(DISTINCT a.name ORDER BY a.name) FROM (${grants}) a WHERE a.active)`;

const renovations = `SELECT DISTINCT ON (renovation_id) renovation_id, completed_on, withdrawn FROM renovation_fact
  WHERE household_id = h.id AND occurred_on <= $2::date ORDER BY renovation_id, ${newest}`;

/** Allowances and renovations of household `h` as measures, delivered once paid or finished. */
export const reportedSql = `(
  SELECT jsonb_agg(jsonb_build_object('id', x.id, 'family', x.family, 'name', x.name, 'delivered', x.delivered)
                   ORDER BY x.id)
  FROM (
    SELECT a.grant_id AS id, 'COMPREHENSIVE_SUPPORT' AS family, a.name, a.paid > 0 AS delivered
    FROM (${grants}) a WHERE a.active
    UNION ALL
    SELECT r.renovation_id, 'HOUSING', '危房改造', r.completed_on IS NOT NULL FROM (${renovations}) r
    WHERE r.withdrawn IS NOT TRUE
  ) x)`;

/** Measures planned for the last `period` of household `h` on day $2. */
export const plannedSql = `(
  SELECT jsonb_agg(jsonb_build_object('id', m.id, 'family', m.family, 'name', m.name, 'personId', m.person_id,
    'plannedFrom', m.planned_from, 'plannedUntil', m.planned_until) ORDER BY m.added_on, m.id)
  FROM help_measure m
  WHERE m.period_id = period.id AND m.household_id = h.id AND m.added_on <= $2::date
    AND (m.dropped_on IS NULL OR m.dropped_on > $2::date))`;

/** What was delivered to household `h` by day $2 since its last identification. */
export const deliveriesSql = `(
  SELECT jsonb_agg(jsonb_build_object('id', d.delivery_id, 'family', d.family, 'name', d.name,
    'personId', d.person_id, 'deliveredOn', d.delivered_on) ORDER BY d.delivered_on, d.delivery_id)
  FROM measure_delivery d
  WHERE d.household_id = h.id AND d.delivered_on BETWEEN coalesce(period.identified_on, '-infinity') AND $2::date)`;
