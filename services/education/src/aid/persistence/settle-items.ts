import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { SchoolStage } from '../../ground/domain/school-stage';
import { termOf } from '../../ground/domain/school-term';
import { tasks } from '../../ground/tasks';

// Tells work on what the place's policy covers from work on need that was assessed.
const STEP = 'ITEM';

// Pupils of monitored families by the newest record of them, without aid that is paid or in effect in the school year.
const MISSING = `SELECT DISTINCT m.person_id, m.household_id, m.division_code
  FROM standing_member m
  JOIN standing_period p ON p.household_id = m.household_id AND p.identified_on <= $2::date
    AND coalesce(p.eliminated_on > $2::date, true)
  CROSS JOIN LATERAL (
    SELECT r.stage, r.is_pupil FROM (
      SELECT e.stage, e.since AS day, e.state IN ('ENROLLED', 'ON_LEAVE') AS is_pupil FROM enrolment e
      WHERE e.person_id = m.person_id AND e.since <= $2::date
      UNION ALL
      SELECT c.stage, c.seen_on, c.status IS NOT NULL FROM school_record c
      WHERE c.person_id = m.person_id AND c.seen_on <= $2::date
    ) AS r ORDER BY r.day DESC LIMIT 1
  ) AS t
  WHERE m.county_code = $1 AND (m.left_on IS NULL OR m.left_on > $2::date) AND t.is_pupil AND t.stage = ANY($3::text[])
    AND NOT EXISTS (SELECT FROM student_aid a WHERE a.person_id = m.person_id AND a.school_year = $4
                      AND (a.paid_on <= $2::date OR a.starts_on <= $2::date))`;

/**
 * Where the policy of a place covers pupils of monitored families at these stages, who is at one without any aid this school year
 * is work for the county; aid, a release or another stage ends it, and so does the end of the policy, which leaves no stage.
 */
export async function settleItems(
  transaction: Statements,
  { county, on, stages }: { county: string; on: PlainDate; stages: readonly SchoolStage[] },
): Promise<void> {
  const parameters = [county, on, stages, termOf(on).schoolYear];
  await tasks.openFrom(transaction, 'AID_MISSING', {
    sql: `SELECT n.person_id AS subject_id, '${STEP}' AS step, n.household_id, n.person_id, n.division_code, $2::date AS opened_on,
        NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id,
        NULL::text AS level, NULL::text AS sector
      FROM (${MISSING}) AS n`,
    parameters,
  });
  await tasks.closeFrom(transaction, 'AID_MISSING', {
    sql: `SELECT t.subject_id, '${STEP}' AS step, $2::date AS closed_on FROM duty_task t
      WHERE t.county_code = $1 AND t.kind = 'AID_MISSING' AND t.step = '${STEP}' AND t.closed_on IS NULL
        AND t.subject_id NOT IN (SELECT n.person_id FROM (${MISSING}) AS n)`,
    parameters,
  });
}
