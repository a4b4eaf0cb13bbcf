import type { Statements } from '@dixian/service';
import type { SchoolDay } from '../../children/domain/school-choices';
import { lackingOn } from '../../children/persistence/children-lacking';
import { saidByPlace } from '../../ground/said-by-place';
import { halfYearOf } from '../domain/half-year';
import type { PlaceDays } from '../domain/screening-days';
import { termRuns } from './term-runs';

/** Finds households of a county with a child of school age that has no record some days into the term; once a half-year. */
export async function screenChildren(
  transaction: Statements,
  { county, on, after }: { county: string; on: SchoolDay; after: readonly PlaceDays[] },
): Promise<void> {
  const days = saidByPlace(after, 'c.division_code', { said: (own) => own.days, usual: null });
  await transaction.query(
    `INSERT INTO screening_hit (household_id, person_id, division_code, rule, period, found_on)
     SELECT DISTINCT ON (c."householdId") c."householdId", c.id, c.division_code, 'child-without-school', $2, $3::date
     FROM (${lackingOn(on, 'm.county_code = $1')}) AS c
     WHERE EXISTS (SELECT FROM school_term t WHERE t.county_code = $1 AND ${termRuns('$3::date', days)})
     ORDER BY c."householdId", c.birth, c.id
     ON CONFLICT (county_code, household_id, rule, period) DO NOTHING`,
    [county, halfYearOf(on.day), on.day],
  );
}
