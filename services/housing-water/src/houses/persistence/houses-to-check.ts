import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/**
 * Households of a county with a house that nobody looked at for the shortest interval set there, and those that are to be looked
 * at already; which of them are due is decided one by one.
 */
export async function householdsToCheck(
  transaction: Statements,
  { county, asOf, months }: { county: string; asOf: PlainDate; months: number | undefined },
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT subject_id AS id FROM duty_task WHERE kind = 'CHECK_HOUSE' AND closed_on IS NULL AND county_code = $1
     UNION SELECT household_id FROM (
       SELECT household_id, max(occurred_on) FILTER (WHERE checked OR grade IS NOT NULL) AS checked_on FROM house_word
       WHERE county_code = $1 AND household_id IS NOT NULL AND unsafe_seen IS NULL AND occurred_on <= $2::date
       GROUP BY household_id, house_number
     ) AS h WHERE (checked_on + make_interval(months => $3::int))::date <= $2::date`,
    [county, asOf, months ?? null],
    'households-to-check',
  );
  return rows.map(({ id }) => id);
}
