import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { saidByPlace } from '../../ground/said-by-place';
import { halfYearOf } from '../domain/half-year';
import type { PlaceDays } from '../domain/screening-days';
import { termRuns } from './term-runs';

/**
 * Finds households of a county that are not monitored, with a pupil in need who has no aid some days into a term of the school
 * year; once a half-year. Where how a household stands has not arrived it is not judged.
 */
export async function screenNeed(
  transaction: Statements,
  { county, day, after }: { county: string; day: PlainDate; after: readonly PlaceDays[] },
): Promise<void> {
  const days = saidByPlace(after, 'n.division_code', { said: (own) => own.days, usual: null });
  await transaction.query(
    `INSERT INTO screening_hit (household_id, person_id, division_code, rule, period, found_on)
     SELECT DISTINCT ON (n.household_id) n.household_id, n.person_id, n.division_code, 'need-unaided', $2, $3::date
     FROM pupil_need n
     WHERE n.county_code = $1 AND n.in_difficulty AND n.household_id IS NOT NULL AND n.person_id IS NOT NULL
       AND EXISTS (SELECT FROM school_term t
                   WHERE t.county_code = $1 AND t.school_year = n.school_year AND ${termRuns('$3::date', days)})
       AND NOT EXISTS (SELECT FROM student_aid a WHERE a.person_id = n.person_id AND a.school_year = n.school_year
                         AND (a.paid_on <= $3::date OR a.starts_on <= $3::date))
       AND EXISTS (SELECT FROM standing_household k WHERE k.household_id = n.household_id AND k.version > 0)
       AND NOT EXISTS (
         SELECT FROM standing_period p WHERE p.household_id = n.household_id AND p.identified_on <= $3::date
           AND coalesce(p.eliminated_on > $3::date
             OR (p.month_only AND date_trunc('month', p.eliminated_on) = date_trunc('month', $3::date)), true))
     ORDER BY n.household_id, n.person_id
     ON CONFLICT (county_code, household_id, rule, period) DO NOTHING`,
    [county, halfYearOf(day), day],
  );
}
