import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { PlaceOfValues } from '../../ground/domain/places-of-values';
import { insuredInYearSql, presentSql } from './insured-sql';

const DAY = '($2::text)::date';
const YEAR = `extract(year FROM ${DAY})::int`;
const ASKED = { person: 'p.id', day: DAY };

/**
 * Finds households of a place with a member who was insured last year and is not known to be this year, for many what `isLapsed`
 * decides on one; once a year. Only who was insured at all is looked at.
 */
export async function screenLapsed(
  transaction: Statements,
  { place, without }: PlaceOfValues,
  asOf: PlainDate,
): Promise<void> {
  const insured = ['insurance_record', 'insurance_said'].map(
    (table) => `SELECT person_id FROM ${table} WHERE county_code = left($1, 6) AND year = ${YEAR} - 1
      AND word IN ('INSURED', 'OTHER_INSURANCE') AND person_id IS NOT NULL`,
  );
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, year, period, found_on)
     SELECT DISTINCT h.id, h.division_code, 'insurance-lapsed', left($2::text, 4), left($2::text, 4), ${DAY}
     FROM (${insured.join(' UNION ')}) AS was JOIN registered_person p ON p.id = was.person_id
     JOIN registered_household h ON h.id = p.household_id
     WHERE starts_with(h.division_code, $1) AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS w(place) WHERE starts_with(h.division_code, w.place))
       AND ${insuredInYearSql(`${YEAR} - 1`, ASKED)} AND NOT ${insuredInYearSql(YEAR, ASKED)}
       AND NOT EXISTS (SELECT FROM standing_member m WHERE m.household_id = h.id AND m.person_id = p.id AND NOT (${presentSql(DAY)}))
     ON CONFLICT DO NOTHING`,
    [place, asOf, without],
    'screen-lapsed',
  );
}
