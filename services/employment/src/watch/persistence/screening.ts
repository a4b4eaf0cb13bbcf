import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { statusSql } from '../../work/persistence/status-sql';

/** Townships of a county that are screened by one number that holds there, and the day. */
export interface Screened {
  readonly county: string;
  readonly townships: readonly string[];
  readonly asOf: PlainDate;
  readonly limit: number;
}

// How everybody of the townships $4 with work on record stands on the day $2, in one pass over the county $1.
const STANDING = `
  SELECT rp.id, rp.household_id, rp.division_code, st.status, st.ended_before, e.employer
  FROM (SELECT DISTINCT certificate_index FROM work_spell WHERE county_code = $1) AS w
  JOIN registered_person rp ON rp.county_code = $1 AND rp.certificate_index = w.certificate_index
    AND left(rp.division_code, 9) = ANY($4::text[])
  CROSS JOIN LATERAL (${statusSql('SELECT rp.id AS key, rp.certificate_index AS index', '$2::date')}) AS st
  LEFT JOIN LATERAL (SELECT s.employer FROM work_spell s WHERE s.certificate_index = rp.certificate_index AND s.is_working
    ORDER BY s.began_on DESC, s.id DESC LIMIT 1) AS e ON true`;

const KEEP = (rule: string, rows: string) => `
  INSERT INTO screening_hit (household_id, division_code, rule, period, found_on)
  SELECT DISTINCT ON (h.id, f.period) h.id, h.division_code, '${rule}', f.period, $2::date
  FROM (${rows}) AS f JOIN registered_household h ON h.county_code = $1 AND h.id = f.household_id
  ON CONFLICT DO NOTHING`;

/**
 * Finds households whose members lost work in a month in which at least so many others of the village or the employer did;
 * of the month of the day and the one before, so that what is reported late is found.
 */
export async function screenMassUnemployment(
  transaction: Statements,
  { county, townships, asOf, limit }: Screened,
): Promise<void> {
  await transaction.query(
    `WITH lost AS (
       SELECT s.*, to_char(s.ended_before, 'YYYY-MM') AS period FROM (${STANDING}) AS s
       WHERE s.status = 'WITHOUT_WORK'
         AND s.ended_before >= (date_trunc('month', $2::date) - interval '1 month')::date
     ), counted AS (
       SELECT household_id, period, count(*) OVER (PARTITION BY period, division_code) AS of_village,
         CASE WHEN employer IS NOT NULL THEN count(*) OVER (PARTITION BY period, employer) ELSE 0 END AS of_employer
       FROM lost
     )
     ${KEEP('mass-unemployment', 'SELECT household_id, period FROM counted WHERE greatest(of_village, of_employer) > $3')}`,
    [county, asOf, limit, townships],
    'screen-mass-unemployment',
  );
}

/**
 * Finds households, not monitored, whose only worker has been without work for so many months; in the month in which they
 * were full. Of a household whose standing has not arrived nobody can tell.
 */
export async function screenLongWithoutWork(
  transaction: Statements,
  { county, townships, asOf, limit }: Screened,
): Promise<void> {
  await transaction.query(
    `WITH workers AS (
       SELECT s.household_id, count(*) FILTER (WHERE s.status IN ('EMPLOYED', 'WITHOUT_WORK')) AS workers,
         min(s.ended_before) FILTER (WHERE s.status = 'WITHOUT_WORK') AS without_since
       FROM (${STANDING}) AS s GROUP BY s.household_id
     )
     ${KEEP(
       'long-without-work',
       `SELECT w.household_id, to_char(w.without_since + make_interval(months => $3), 'YYYY-MM') AS period
        FROM workers w JOIN standing_household k ON k.county_code = $1 AND k.household_id = w.household_id
        WHERE w.workers = 1 AND (w.without_since + make_interval(months => $3))::date <= $2::date AND k.version > 0
          AND NOT EXISTS (SELECT FROM standing_period p WHERE p.county_code = $1 AND p.household_id = w.household_id
            AND p.identified_on <= $2::date AND (p.eliminated_on IS NULL OR p.eliminated_on > $2::date))`,
     )}`,
    [county, asOf, limit, townships],
    'screen-long-without-work',
  );
}
