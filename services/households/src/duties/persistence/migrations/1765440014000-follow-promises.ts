import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two more duties that follow from records: that who is out of poverty does not fall back (不返贫), kept unless the household is
 * registered as poor again; and that a department's warning is passed on (预警信息推送), met when it is received.
 */
export class FollowPromises1765440014000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION mark_periods_of_poor, mark_periods_of_exits, mark_recategorised CASCADE',
    );
    await runner.query('DROP FUNCTION follow_duties, follow_promises');
    await runner.query('ALTER FUNCTION follow_line_duties RENAME TO follow_duties');
  }
}

const COLUMNS = `kind, subject_kind, subject_id, household_id, person_id, division_code, sector, triggered_on, met_on,
  stopped_on, stopped_as`;

// Registered again and brought back to the standard, it is not poor any more.
const FROM_PERIODS = `
  SELECT 'NO_RETURN_TO_POVERTY', 'PERIOD', p.id::text, p.household_id, NULL::uuid, p.division_code, NULL::text, p.identified_on,
    NULL::date, ended.on_day, CASE WHEN ended.on_day = r.occurred_on THEN 'RETURNED_TO_POVERTY' WHEN ended.on_day IS NOT NULL THEN 'RELEASED' END
  FROM monitoring_period p
  LEFT JOIN registered_poor r ON r.period_id = p.id AND r.ground = 'RETURNED_TO_POVERTY'
    AND NOT EXISTS (SELECT FROM exit_standard_reached e WHERE e.registration_id = r.id)
  CROSS JOIN LATERAL (SELECT least(r.occurred_on, p.eliminated_on) AS on_day) AS ended
  WHERE p.id = ANY(ids) AND p.category = 'UNSTABLE_EXIT'`;

const FROM_LEADS = `
  SELECT 'WARNING_SHARING', 'LEAD', l.id::text, l.household_id, l.person_id, l.division_code, l.sector, l.found_on,
    CASE WHEN l.withdrawn_on IS NULL THEN coalesce(l.received_on, l.found_on) END,
    CASE WHEN l.withdrawn_on IS NOT NULL THEN l.found_on END, CASE WHEN l.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' END
  FROM lead l WHERE l.id = ANY(ids) AND l.channel = 'DEPARTMENT_PUSH'`;

// What is gone from the records was never owed.
const followPromises = `
  CREATE FUNCTION follow_promises(of_source text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE promised text := CASE of_source WHEN 'PERIOD' THEN 'NO_RETURN_TO_POVERTY' WHEN 'LEAD' THEN 'WARNING_SHARING' END;
  BEGIN
    IF NOT EXISTS (SELECT FROM duty_place w WHERE w.kind = promised) THEN RETURN; END IF;
    PERFORM FROM duty_obligation o WHERE o.subject_id = ANY(ids::text[]) AND o.kind = promised ORDER BY o.id FOR UPDATE;
    WITH derived (${COLUMNS}) AS MATERIALIZED (
      ${FROM_PERIODS} AND of_source = 'PERIOD' UNION ALL ${FROM_LEADS} AND of_source = 'LEAD'
    ), kept AS (
      SELECT o.id, g.household_id, coalesce(g.triggered_on, o.triggered_on) AS triggered_on, g.met_on,
        CASE WHEN g.kind IS NULL THEN o.triggered_on ELSE g.stopped_on END AS stopped_on,
        CASE WHEN g.kind IS NULL THEN 'WITHDRAWN' ELSE g.stopped_as END AS stopped_as
      FROM duty_obligation o LEFT JOIN derived g ON g.kind = o.kind AND g.subject_id = o.subject_id
      WHERE o.kind = promised AND o.subject_id = ANY(ids::text[])
    ), changed AS (
      UPDATE duty_obligation o SET household_id = coalesce(k.household_id, o.household_id), triggered_on = k.triggered_on,
        met_on = k.met_on, stopped_on = k.stopped_on, stopped_as = k.stopped_as, version = o.version + 1,
        trigger_told = o.trigger_told AND o.triggered_on = k.triggered_on
          AND o.household_id IS NOT DISTINCT FROM coalesce(k.household_id, o.household_id),
        end_told = o.end_told
          AND (o.met_on, o.stopped_on, o.stopped_as) IS NOT DISTINCT FROM (k.met_on, k.stopped_on, k.stopped_as)
      FROM kept k
      WHERE o.id = k.id AND (o.household_id, o.triggered_on, o.met_on, o.stopped_on, o.stopped_as) IS DISTINCT FROM
        (coalesce(k.household_id, o.household_id), k.triggered_on, k.met_on, k.stopped_on, k.stopped_as)
    )
    INSERT INTO duty_obligation (${COLUMNS}, end_told)
    SELECT g.*, g.met_on IS NULL AND g.stopped_on IS NULL FROM derived g
    WHERE EXISTS (SELECT FROM duty_place w WHERE w.kind = g.kind AND starts_with(g.division_code, w.place))
      AND NOT EXISTS (SELECT FROM duty_obligation o WHERE o.kind = g.kind AND o.subject_id = g.subject_id)
    ON CONFLICT DO NOTHING;
  END $$`;

const followBoth = `
  CREATE FUNCTION follow_duties(of_source text, ids uuid[]) RETURNS void LANGUAGE sql AS $$
    SELECT follow_line_duties(of_source, ids);
    SELECT follow_promises(of_source, ids)
  $$`;

const marking = (name: string, periods: string) => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO duty_change (source, ids) SELECT 'PERIOD', array_agg(DISTINCT id) FROM (${periods}) AS marked HAVING count(*) > 0;
    RETURN NULL;
  END $$`;

const trigger = (table: string, when: 'INSERT' | 'UPDATE', does: string) =>
  `CREATE TRIGGER ${table}_${does} AFTER ${when} ON ${table}
     REFERENCING ${when === 'UPDATE' ? 'OLD TABLE AS old_rows ' : ''}NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION ${does}()`;

const statements = [
  'ALTER FUNCTION follow_duties RENAME TO follow_line_duties',
  followPromises,
  followBoth,
  marking('mark_periods_of_poor', 'SELECT period_id AS id FROM new_rows'),
  marking(
    'mark_periods_of_exits',
    'SELECT r.period_id AS id FROM new_rows e JOIN registered_poor r ON r.id = e.registration_id',
  ),
  marking(
    'mark_recategorised',
    'SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.category IS DISTINCT FROM o.category',
  ),
  trigger('registered_poor', 'INSERT', 'mark_periods_of_poor'),
  trigger('exit_standard_reached', 'INSERT', 'mark_periods_of_exits'),
  trigger('monitoring_period', 'UPDATE', 'mark_recategorised'),
];
