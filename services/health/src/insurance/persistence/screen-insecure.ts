import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Finds households of a county of which the department's records still say that a member is in no insurance; once a year. */
export async function screenInsecure(
  transaction: Statements,
  county: string,
  asOf: PlainDate,
): Promise<void> {
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, year, period, found_on)
     SELECT a.household_id, a.division_code, 'insurance-insecure', left($2::text, 4), left($2::text, 4), ($2::text)::date
     FROM (SELECT DISTINCT ON (household_id) household_id, division_code, secure, account FROM guarantee_answer
       WHERE county_code = $1 AND guarantee = 'BASIC_MEDICAL' AND occurred_on <= ($2::text)::date
       ORDER BY household_id, occurred_on DESC, id DESC) AS a
     WHERE a.secure = false AND a.account IS NULL
     ON CONFLICT DO NOTHING`,
    [county, asOf],
    'screen-insecure',
  );
}
