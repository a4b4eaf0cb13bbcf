import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

// What a household draws by the day $1, when it was looked at last or else first said, and when that is over; $2 is a list of
// townships with the months between reviews.
const DUE = `SELECT g.household_id, g.division_code,
    (coalesce((SELECT max(a.occurred_on) FROM assistance_assessment a
      WHERE a.household_id = g.household_id AND a.occurred_on <= $1::date), min(g.since))
      + make_interval(months => v.months))::date AS due_on
  FROM (
    SELECT DISTINCT ON (t.grant_id) t.household_id, t.division_code, t.active,
      min(t.occurred_on) OVER (PARTITION BY t.grant_id) AS since
    FROM allowance_statement t WHERE t.stands AND t.occurred_on <= $1::date AND t.household_id IS NOT NULL
    ORDER BY t.grant_id, t.occurred_on DESC, t.id DESC
  ) AS g
  JOIN jsonb_to_recordset($2::jsonb) AS v(township text, months int) ON v.township = left(g.division_code, 9)
  WHERE g.active GROUP BY g.household_id, g.division_code, v.months`;

/** How often a township reviews what households draw. */
export interface ReviewInterval {
  readonly township: string;
  readonly months: number;
}

/**
 * Opens the review (复核) of what a household draws once its interval has passed, and closes it of who was looked at since,
 * draws nothing any more, or lives where nobody set an interval.
 */
export async function followReviews(
  transaction: Statements,
  day: PlainDate,
  intervals: readonly ReviewInterval[],
): Promise<void> {
  const parameters = [day, JSON.stringify(intervals)];
  await tasks.closeFrom(transaction, 'REVIEW_DUE', {
    sql: `SELECT k.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task k
      LEFT JOIN (${DUE}) n ON n.household_id = k.subject_id AND n.due_on <= $1::date
      WHERE k.kind = 'REVIEW_DUE' AND k.closed_on IS NULL AND n.household_id IS NULL`,
    parameters,
  });
  if (intervals.length === 0) return;
  await tasks.openFrom(transaction, 'REVIEW_DUE', {
    sql: `SELECT n.household_id AS subject_id, NULL::text AS step, n.household_id, NULL::uuid AS person_id, n.division_code,
        n.due_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${DUE}) n WHERE n.due_on <= $1::date`,
    parameters,
  });
}
