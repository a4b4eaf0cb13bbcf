import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What supervision decided of duties, or dated anew, stands with the tasks and cases that meet them: brought there when it is told,
 * and whenever a task or a case is written afterwards, by whichever statement.
 */
export class FollowSteered1765440013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP FUNCTION steer_written_leads, steer_written_tasks, steer_written_cases, steer_written_standings, steer_tasks, steer_cases CASCADE',
    );
    await runner.query('DROP VIEW steered_task, steered_case, steered_lead');
    await runner.query('DROP TABLE steered_duty');
  }
}

// Days at whose end a duty is late, `w` being one: after its day, but for those on which it was waived or suspended.
const LATE = `(CASE WHEN w.due_on IS NULL THEN '{}' ELSE datemultirange(daterange(w.due_on + 1, NULL)) END
  - CASE WHEN w.waived_on IS NULL THEN '{}' ELSE datemultirange(daterange(w.waived_on, NULL)) END
  - CASE WHEN w.paused_from IS NULL THEN '{}' ELSE datemultirange(daterange(w.paused_from, w.paused_until)) END)`;

// Identifications of leads, late until another word than an identification settled the lead.
const steeredLead = `
  CREATE VIEW steered_lead WITH (security_invoker = true) AS
  SELECT l.household_id, l.settled_on, l.settled_as, w.obligation_id, w.due_on, w.provisional, w.waived_on, w.paused_from,
    w.paused_until, ${LATE} - CASE WHEN l.settled_as <> 'IDENTIFIED'
    THEN datemultirange(daterange(l.settled_on, NULL)) ELSE '{}' END AS late
  FROM lead l JOIN steered_duty w ON w.subject_id = l.id::text AND w.kind = 'IDENTIFICATION'
  WHERE l.withdrawn_on IS NULL`;

// One identification answers all leads of a household. Of several the strictest tells the day: what stands before what is
// excused, then what is due first; late it is with any.
const leadsOf = (household: string, since: string) => `
  SELECT (array_agg(w ORDER BY w.settled_as <> 'IDENTIFIED' IS TRUE, w.waived_on IS NOT NULL,
      w.paused_from IS NOT NULL AND w.paused_until IS NULL, w.due_on, w.obligation_id))[1] AS w,
    range_agg(w.late)::text AS late_days
  FROM steered_lead w WHERE w.household_id = ${household} AND (w.settled_on IS NULL OR w.settled_on >= ${since})
  HAVING count(*) > 0`;

// Who repeats the steps has another day.
const steeredCase = `
  CREATE VIEW steered_case WITH (security_invoker = true) AS
  SELECT c.county_code, c.id, (s.w).due_on, (s.w).provisional, (s.w).waived_on, (s.w).paused_from, (s.w).paused_until,
    s.late_days
  FROM monitoring_case c CROSS JOIN LATERAL (${leadsOf('c.household_id', 'c.opened_on')}) AS s
  WHERE c.kind = 'IDENTIFICATION' AND c.included_month IS NULL`;

// Of the line, what a duty is about by the kind of its task; of departments the id.
const ABOUT = `(VALUES ('ASSIGN_HELPER', 'HELPER_ASSIGNMENT', 'PERIOD'), ('EXIT_STANDARD', 'EXIT_STANDARD', 'PERIOD'),
  ('RECTIFY', 'RECTIFICATION', 'PERIOD'), ('RECTIFY_FINDING', 'CORRECTION', 'FINDING'),
  ('SETTLE_LEAD', 'IDENTIFICATION', 'LEAD'), ('TRIAGE', 'LONG_UNRESOLVED', 'PERIOD'),
  ('VERIFY_LEAD', 'VERIFICATION', 'LEAD')) AS a(task, kind, subject_kind)`;

const DAYS = 'due_on, provisional, waived_on, paused_from, paused_until, late_days';
const OWN = `w.due_on, w.provisional, w.waived_on, w.paused_from, w.paused_until, ${LATE}::text AS late_days, w.level`;

const steeredTask = `
  CREATE VIEW steered_task WITH (security_invoker = true) AS
  SELECT t.county_code, t.id, s.*
  FROM task t CROSS JOIN LATERAL (
    SELECT ${OWN} FROM steered_duty w WHERE w.obligation_id = t.obligation_id
    UNION ALL
    SELECT ${OWN} FROM ${ABOUT} JOIN steered_duty w ON w.kind = a.kind AND w.subject_kind = a.subject_kind
    WHERE a.task = t.kind AND w.subject_id = t.subject_id::text
    UNION ALL
    SELECT ${OWN} FROM steered_duty w
    WHERE t.kind = 'ANSWER_PROMPT' AND (w.kind, w.subject_kind, w.subject_id) = ('CORRECTION', 'TASK', t.id::text)
    UNION ALL
    SELECT ${OWN} FROM monitoring_period p JOIN monitoring_case c ON c.id = p.case_id
      JOIN steered_duty w ON (w.kind, w.subject_kind, w.subject_id) = ('PLAN', 'LEAD', c.lead_id::text)
    WHERE t.kind = 'MAKE_PLAN' AND t.step = '' AND p.id = t.subject_id
    UNION ALL
    SELECT ${DAYS}, NULL FROM steered_case c WHERE t.kind = 'CASE_STEP' AND t.step <> 'OPEN_CASE' AND c.id = t.subject_id
    UNION ALL
    SELECT (o.w).due_on, (o.w).provisional, (o.w).waived_on, (o.w).paused_from, (o.w).paused_until, o.late_days, NULL
    FROM (${leadsOf('t.household_id', 't.opened_on')}) AS o WHERE t.kind = 'CASE_STEP' AND t.step = 'OPEN_CASE'
    LIMIT 1
  ) AS s`;

const steerTasks = `
  CREATE FUNCTION steer_tasks(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    UPDATE task t SET due_on = s.due_on, provisional = s.provisional, waived_on = s.waived_on, paused_from = s.paused_from,
      paused_until = s.paused_until, late_days = s.late_days, level = coalesce(s.level, t.level)
    FROM steered_task s
    WHERE t.id = ANY(ids) AND s.id = t.id AND s.county_code = t.county_code
      AND (t.due_on, t.provisional, t.waived_on, t.paused_from, t.paused_until, t.late_days, t.level) IS DISTINCT FROM
        (s.due_on, s.provisional, s.waived_on, s.paused_from, s.paused_until, s.late_days, coalesce(s.level, t.level))
  $$`;

const steerCases = `
  CREATE FUNCTION steer_cases(ids uuid[]) RETURNS void LANGUAGE sql AS $$
    UPDATE monitoring_case c SET due_on = s.due_on, steered_due_on = s.due_on, waived_on = s.waived_on,
      paused_from = s.paused_from, paused_until = s.paused_until, late_days = s.late_days
    FROM steered_case s
    WHERE c.id = ANY(ids) AND s.id = c.id AND s.county_code = c.county_code
      AND (c.due_on, c.steered_due_on, c.waived_on, c.paused_from, c.paused_until, c.late_days)
        IS DISTINCT FROM (s.due_on, s.due_on, s.waived_on, s.paused_from, s.paused_until, s.late_days);
    UPDATE case_standing k SET due_on = c.due_on, waived_on = c.waived_on, paused_from = c.paused_from,
      paused_until = c.paused_until, late_days = c.late_days
    FROM monitoring_case c
    WHERE c.id = ANY(ids) AND c.steered_due_on IS NOT NULL AND k.case_id = c.id AND k.county_code = c.county_code
      AND (k.due_on, k.waived_on, k.paused_from, k.paused_until, k.late_days)
        IS DISTINCT FROM (c.due_on, c.waived_on, c.paused_from, c.paused_until, c.late_days)
  $$`;

// Where nothing was ever steered, nothing is looked for. What steering itself writes ends here, since it changes nothing.
const writtenOf = (name: string, steer: string, column: string) => `
  CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM steered_duty) THEN RETURN NULL; END IF;
    PERFORM ${steer}(ids) FROM (SELECT array_agg(DISTINCT ${column}) AS ids FROM new_rows) AS written WHERE ids IS NOT NULL;
    RETURN NULL;
  END $$`;

// What becomes of a lead, or whose it is, changes what the case and the steps of its household answer.
const steerWrittenLeads = `
  CREATE FUNCTION steer_written_leads() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM steered_duty) THEN RETURN NULL; END IF;
    PERFORM steer_cases(ids) FROM (SELECT array_agg(c.id) AS ids FROM monitoring_case c
      WHERE c.household_id IN (SELECT household_id FROM new_rows)) AS answering WHERE ids IS NOT NULL;
    PERFORM steer_tasks(ids) FROM (SELECT array_agg(t.id) AS ids FROM task t
      WHERE t.household_id IN (SELECT household_id FROM new_rows) AND t.kind = 'CASE_STEP') AS waiting WHERE ids IS NOT NULL;
    RETURN NULL;
  END $$`;

const on = (table: string, when: string, does: string) =>
  `CREATE TRIGGER ${table}_is_steered_${when.toLowerCase()} AFTER ${when} ON ${table}
     REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION ${does}()`;

const statements = [
  `CREATE TABLE steered_duty (
    obligation_id uuid NOT NULL,
    version       int NOT NULL,
    kind          text NOT NULL,
    department    text,
    subject_kind  text NOT NULL,
    subject_id    text NOT NULL,
    household_id  uuid,
    due_on        date,
    provisional   boolean NOT NULL,
    waived_on     date,
    paused_from   date,
    paused_until  date,
    level         text,
    division_code text COLLATE "C" NOT NULL,
    ${COUNTY_COLUMN},
    PRIMARY KEY (obligation_id)
  )`,
  'CREATE INDEX steered_duty_subject ON steered_duty (subject_id, kind)',
  'CREATE INDEX steered_duty_household ON steered_duty (household_id, kind)',
  'CREATE INDEX steered_duty_division ON steered_duty (division_code)',
  ...divisionSecurity('steered_duty'),
  steeredLead,
  steeredCase,
  steeredTask,
  steerTasks,
  steerCases,
  writtenOf('steer_written_tasks', 'steer_tasks', 'id'),
  writtenOf('steer_written_cases', 'steer_cases', 'id'),
  writtenOf('steer_written_standings', 'steer_cases', 'case_id'),
  steerWrittenLeads,
  on('lead', 'UPDATE', 'steer_written_leads'),
  ...['INSERT', 'UPDATE'].flatMap((when) => [
    on('task', when, 'steer_written_tasks'),
    on('monitoring_case', when, 'steer_written_cases'),
    on('case_standing', when, 'steer_written_standings'),
  ]),
];
