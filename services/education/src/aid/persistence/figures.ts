import type { PlainDate } from '@dixian/calendar';
import type { RequestContext } from '@dixian/service';
import type { ChildOut } from '../../children/domain/dropouts';
import type { SchoolDay } from '../../children/domain/school-choices';
import { casesOn } from '../../children/persistence/cases';
import { childrenOn } from '../../children/persistence/children-sql';
import { termOf } from '../../ground/domain/school-term';

/**
 * Children out of school in a division on a day: those of age who stand so, and one for each household of which the newest
 * survey found somebody and no child is known; undefined where nobody looked by then.
 */
export async function childrenOut(
  context: RequestContext,
  division: string,
  school: SchoolDay,
): Promise<ChildOut[] | undefined> {
  const within = (column: string) => `${column} >= $1 AND ${column} < $1 || ':'`;
  const { day: on } = school;
  return context.db.read(context.scope, async (reader) => {
    const [looked] = await reader.query<{ looked: boolean }>(
      `SELECT EXISTS (SELECT FROM compulsory_education WHERE ${within('division_code')} AND seen_on <= $2::date)
         OR EXISTS (SELECT FROM enrolment WHERE ${within('division_code')} AND since <= $2::date)
         OR EXISTS (SELECT FROM dropout_case WHERE ${within('division_code')} AND dropped_on <= $2::date) AS looked`,
      [division, on],
    );
    if (!looked?.looked) return undefined;
    return reader.query<ChildOut>(
      `WITH child AS MATERIALIZED (
         SELECT * FROM (${childrenOn(school, within('m.division_code'))}) AS c WHERE c.state = 'DROPPED_OUT'
       ), monitored AS (
         SELECT DISTINCT household_id FROM standing_period
         WHERE ${within('division_code')} AND identified_on <= $2::date AND (eliminated_on IS NULL OR eliminated_on > $2::date)
       )
       SELECT c."personId", d.reason, coalesce(d.proven, false) AS proven,
         EXISTS (SELECT FROM monitored m WHERE m.household_id = c."householdId") AS monitored
       FROM child c
       LEFT JOIN LATERAL (
         SELECT k.reason, k.proven FROM (${casesOn(on)}) AS k WHERE k."personId" = c."personId" ORDER BY k."droppedOn" DESC LIMIT 1
       ) AS d ON true
       UNION ALL
       SELECT NULL, NULL, false, EXISTS (SELECT FROM monitored m WHERE m.household_id = e.household_id)
       FROM compulsory_education e
       WHERE ${within('e.division_code')} AND e.dropout_found AND e.seen_on <= $2::date
         AND NOT EXISTS (SELECT FROM dropout_case k WHERE k.household_id = e.household_id AND k.dropped_on <= $2::date)`,
      [division, on],
    );
  });
}

/** Pupils in difficulty in the school year of a day, and those of them with aid paid or in effect by then. */
export async function aidedOfNeedy(
  context: RequestContext,
  division: string,
  on: PlainDate,
): Promise<{ inNeed: number; aided: number }> {
  const [figures] = await context.db.read(context.scope, (reader) =>
    reader.query<{ inNeed: number; aided: number }>(
      `SELECT count(*)::int AS "inNeed", count(*) FILTER (WHERE EXISTS (
           SELECT FROM student_aid a WHERE a.person_id = n.person_id AND a.school_year = n.school_year
             AND (a.paid_on <= $3::date OR a.starts_on <= $3::date)))::int AS aided
       FROM pupil_need n
       WHERE n.division_code >= $1 AND n.division_code < $1 || ':' AND n.school_year = $2 AND n.in_difficulty
         AND n.person_id IS NOT NULL`,
      [division, termOf(on).schoolYear, on],
    ),
  );
  return figures ?? { inNeed: 0, aided: 0 };
}
