import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What duties follow from records of the line, wherever a document asks for them: as functions, for whoever changes a record. */
export class FollowDuties1765310010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION follow_duties, follow_surveys');
    await runner.query('DROP TABLE duty_place');
  }
}

const COLUMNS = `kind, subject_kind, subject_id, household_id, person_id, division_code, sector, triggered_on, met_on,
  stopped_on, stopped_as`;

// A helper who stands when the task is closed met it; the end of the time of monitoring stops it; else nothing asks any more.
const FROM_TASKS = `
  SELECT CASE t.kind WHEN 'RECTIFY' THEN 'RECTIFICATION' WHEN 'ASSIGN_HELPER' THEN 'HELPER_ASSIGNMENT' ELSE 'CORRECTION' END,
    CASE t.kind WHEN 'RECTIFY_FINDING' THEN 'FINDING' WHEN 'ANSWER_PROMPT' THEN 'TASK' ELSE 'PERIOD' END,
    t.subject::text, t.household_id, NULL::uuid, t.division_code, t.sector, t.opened_on,
    CASE WHEN t.closed_on IS NOT NULL AND done.so THEN t.closed_on END,
    CASE WHEN t.closed_on IS NOT NULL AND NOT done.so THEN t.closed_on END,
    CASE WHEN t.closed_on IS NOT NULL AND NOT done.so THEN
      CASE WHEN p.id IS NULL THEN 'WITHDRAWN' WHEN p.eliminated_on IS NOT NULL THEN 'RELEASED' ELSE 'NOT_REQUIRED' END END
  FROM (
    SELECT subject_id AS subject, task.* FROM task
    WHERE kind IN ('RECTIFY', 'ASSIGN_HELPER', 'RECTIFY_FINDING') AND subject_id = ANY(ids)
    UNION ALL SELECT id, task.* FROM task WHERE kind = 'ANSWER_PROMPT' AND id = ANY(ids)
  ) AS t
  LEFT JOIN monitoring_period p ON p.id = t.subject_id AND t.kind IN ('RECTIFY', 'ASSIGN_HELPER')
  CROSS JOIN LATERAL (SELECT CASE t.kind
    WHEN 'RECTIFY' THEN p.case_id IS NOT NULL
    WHEN 'ASSIGN_HELPER' THEN EXISTS (SELECT FROM responsible_helper h WHERE h.household_id = t.household_id
      AND h.since <= t.closed_on AND (h.ended_on IS NULL OR h.ended_on >= t.closed_on))
    ELSE true END AS so) AS done`;

// From the day it was identified; what the county decides after the years meets it, a release before stops it.
const FROM_PERIODS = `
  SELECT 'LONG_UNRESOLVED', 'PERIOD', p.id::text, p.household_id, NULL::uuid, p.division_code, NULL::text, p.identified_on,
    sorted.on_day, CASE WHEN sorted.on_day IS NULL THEN p.eliminated_on END,
    CASE WHEN sorted.on_day IS NULL AND p.eliminated_on IS NOT NULL THEN 'RELEASED' END
  FROM monitoring_period p
  LEFT JOIN LATERAL (SELECT min(t.occurred_on) AS on_day FROM long_unresolved_triage t WHERE t.period_id = p.id
    AND t.occurred_on <= coalesce(p.eliminated_on, t.occurred_on)) AS sorted ON true
  WHERE p.id = ANY(ids)`;

// A visit makes the way to the village needless, whatever stations were left out. Who repeats the steps is in no adjustment.
const FROM_LEADS = `
  SELECT 'LEAD_FORWARDING', 'LEAD', l.id::text, l.household_id, l.person_id, l.division_code, NULL::text,
    coalesce(l.received_on, l.found_on), CASE WHEN l.withdrawn_on IS NULL THEN told.on_day END,
    CASE WHEN l.withdrawn_on IS NOT NULL THEN coalesce(l.received_on, l.found_on)
      WHEN told.on_day IS NULL THEN least(l.verified_on, l.settled_on) END,
    CASE WHEN l.withdrawn_on IS NOT NULL THEN 'WITHDRAWN'
      WHEN told.on_day IS NULL AND least(l.verified_on, l.settled_on) IS NOT NULL THEN 'NOT_REQUIRED' END
  FROM lead l
  LEFT JOIN LATERAL (SELECT min(f.occurred_on) AS on_day FROM lead_forwarding f
    WHERE f.lead_id = l.id AND f.step IN ('CENTRE', 'VILLAGE')) AS told ON true
  WHERE l.id = ANY(ids) AND l.channel = 'DEPARTMENT_PUSH' AND of_source = 'LEAD'
  UNION ALL
  SELECT 'MONTHLY_ADJUSTMENT', 'LEAD', l.id::text, l.household_id, l.person_id, l.division_code, NULL, l.found_on,
    CASE WHEN l.withdrawn_on IS NULL AND l.settled_as = 'IDENTIFIED' THEN l.settled_on END,
    CASE WHEN l.withdrawn_on IS NOT NULL THEN l.found_on WHEN l.settled_as <> 'IDENTIFIED' THEN l.settled_on END,
    CASE WHEN l.withdrawn_on IS NOT NULL THEN 'WITHDRAWN' WHEN l.settled_as <> 'IDENTIFIED' THEN l.settled_as END
  FROM lead l WHERE l.id = ANY(ids)
    AND NOT EXISTS (SELECT FROM task t WHERE t.kind = 'RECTIFY' AND t.household_id = l.household_id)`;

// What ended while it hung, without a step after it, was broken off.
const FROM_CASES = `
  SELECT 'PUBLICITY', 'CASE', s.case_id::text, s.household_id, NULL::uuid, s.division_code, NULL::text, s.from_on, NULL::date,
    CASE WHEN broken.off THEN s.until_on END, CASE WHEN broken.off THEN 'WITHDRAWN' END
  FROM case_standing s
  CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM case_standing n WHERE n.case_id = s.case_id AND n.from_on = s.until_on
    AND n.state IN ('WITHDRAWN', 'VANISHED')) AS off) AS broken
  WHERE s.case_id = ANY(ids) AND s.state = 'PUBLICISED'`;

// A village has met a year's survey on the day its last household was visited for the first time in the year.
const FOLLOW_SURVEYS = `
  UPDATE duty_obligation o SET met_on = g.met_on, version = o.version + 1, end_told = false
  FROM (
    SELECT o.id, CASE WHEN bool_and(v.on_day IS NOT NULL) THEN greatest(max(v.on_day), o.triggered_on) END AS met_on
    FROM duty_obligation o
    CROSS JOIN LATERAL (SELECT make_date(o.cycle::int, 1, 1) AS begins,
      least(make_date(o.cycle::int, 12, 31), (service_now() AT TIME ZONE 'Asia/Shanghai')::date) AS ends) AS y
    JOIN household h ON h.division_id = o.subject_id::uuid AND (h.registered_on IS NULL OR h.registered_on <= y.ends)
      AND (h.merged_on IS NULL OR h.merged_on > y.ends)
      AND EXISTS (SELECT FROM membership m WHERE m.household_id = h.id AND (m.left_on IS NULL OR m.left_on >= y.ends))
    LEFT JOIN LATERAL (SELECT min(s.visited_on) AS on_day FROM survey_visit s
      WHERE s.household_id = h.id AND s.visited_on BETWEEN y.begins AND y.ends) AS v ON true
    WHERE o.kind = 'FULL_SURVEY' AND (villages IS NULL OR o.subject_id = ANY(villages::text[]))
    GROUP BY o.id, o.triggered_on
  ) AS g
  WHERE o.id = g.id AND o.met_on IS DISTINCT FROM g.met_on`;

const followSurveys = `
  CREATE FUNCTION follow_surveys(villages uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM duty_obligation o WHERE o.kind = 'FULL_SURVEY' AND (villages IS NULL OR o.subject_id = ANY(villages::text[]))
      ORDER BY o.id FOR UPDATE;
    ${FOLLOW_SURVEYS};
  END $$`;

const KINDS_OF = `CASE of_source WHEN 'TASK' THEN ARRAY['RECTIFICATION', 'HELPER_ASSIGNMENT', 'CORRECTION']
  WHEN 'PERIOD' THEN ARRAY['LONG_UNRESOLVED'] WHEN 'LEAD' THEN ARRAY['LEAD_FORWARDING', 'MONTHLY_ADJUSTMENT']
  ELSE ARRAY['PUBLICITY'] END`;

// Held before their records are read, so that of two acts at once the later sees what the earlier did. What was told once stays
// told, wherever its household is now; what is gone from the records never was.
const followDuties = `
  CREATE FUNCTION follow_duties(of_source text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE kinds text[] := ${KINDS_OF};
  BEGIN
    IF NOT EXISTS (SELECT FROM duty_place w WHERE w.kind = ANY(kinds)) THEN RETURN; END IF;
    PERFORM FROM duty_obligation o WHERE o.subject_id = ANY(ids::text[]) AND o.kind = ANY(kinds) ORDER BY o.id FOR UPDATE;
    WITH derived (${COLUMNS}) AS MATERIALIZED (
      ${FROM_TASKS} WHERE of_source = 'TASK' UNION ALL ${FROM_PERIODS} AND of_source = 'PERIOD'
      UNION ALL ${FROM_LEADS} AND of_source = 'LEAD' UNION ALL ${FROM_CASES} AND of_source = 'CASE'
    ), changed AS (
      UPDATE duty_obligation o SET household_id = g.household_id, triggered_on = g.triggered_on, met_on = g.met_on,
        stopped_on = g.stopped_on, stopped_as = g.stopped_as, version = o.version + 1,
        trigger_told = o.trigger_told
          AND (o.household_id, o.triggered_on) IS NOT DISTINCT FROM (g.household_id, g.triggered_on),
        end_told = o.end_told AND (o.met_on, o.stopped_on, o.stopped_as)
          IS NOT DISTINCT FROM (g.met_on, g.stopped_on, g.stopped_as)
      FROM derived g
      WHERE o.kind = g.kind AND o.subject_kind = g.subject_kind AND o.subject_id = g.subject_id AND o.cycle = ''
        AND (o.household_id, o.triggered_on, o.met_on, o.stopped_on, o.stopped_as)
          IS DISTINCT FROM (g.household_id, g.triggered_on, g.met_on, g.stopped_on, g.stopped_as)
    ), gone AS (
      UPDATE duty_obligation o SET met_on = NULL, stopped_on = o.triggered_on, stopped_as = 'WITHDRAWN',
        version = o.version + 1, end_told = false
      WHERE o.kind = ANY(kinds) AND o.subject_id = ANY(ids::text[])
        AND NOT EXISTS (SELECT FROM derived g WHERE g.kind = o.kind AND g.subject_id = o.subject_id)
        AND (o.met_on, o.stopped_on, o.stopped_as) IS DISTINCT FROM (NULL::date, o.triggered_on, 'WITHDRAWN')
    )
    INSERT INTO duty_obligation (${COLUMNS}, end_told)
    SELECT g.*, g.met_on IS NULL AND g.stopped_on IS NULL FROM derived g
    WHERE EXISTS (SELECT FROM duty_place w WHERE w.kind = g.kind AND starts_with(g.division_code, w.place))
      AND NOT EXISTS (SELECT FROM duty_obligation o WHERE o.kind = g.kind AND o.subject_kind = g.subject_kind
        AND o.subject_id = g.subject_id AND o.cycle = '')
    ON CONFLICT DO NOTHING;
  END $$`;

const statements = [
  `CREATE TABLE duty_place (
    kind  text NOT NULL,
    place text COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, place)
  )`,
  'CREATE INDEX duty_obligation_subject ON duty_obligation (subject_id, kind)',
  followDuties,
  followSurveys,
];
