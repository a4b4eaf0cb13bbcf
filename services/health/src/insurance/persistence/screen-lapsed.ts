import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

const SAID = (
  year: string,
) => `(EXISTS (SELECT FROM insurance_record r WHERE r.person_id = p.id AND r.year = ${year}
    AND r.seen_on <= $2::date AND r.word IN ('INSURED', 'OTHER_INSURANCE'))
  OR EXISTS (SELECT FROM insurance_said r WHERE r.person_id = p.id AND r.year = ${year} AND r.seen_on <= $2::date
    AND r.word IN ('INSURED', 'OTHER_INSURANCE')))`;

/** Finds households of a county with a member who was insured last year and is not known to be this year; once a year. */
export async function screenLapsed(transaction: Statements, county: string, asOf: PlainDate): Promise<void> {
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, year, period, found_on)
     SELECT DISTINCT h.id, h.division_code, 'insurance-lapsed', left($2::text, 4), left($2::text, 4), ($2::text)::date
     FROM registered_household h JOIN registered_person p ON p.household_id = h.id
     WHERE h.county_code = $1 AND ${SAID('extract(year FROM ($2::text)::date) - 1').replaceAll('$2::date', '($2::text)::date')}
       AND NOT ${SAID('extract(year FROM ($2::text)::date)').replaceAll('$2::date', '($2::text)::date')}
     ON CONFLICT DO NOTHING`,
    [county, asOf],
    'screen-lapsed',
  );
}
