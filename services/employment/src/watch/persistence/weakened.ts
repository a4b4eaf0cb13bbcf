import type { PlainDate } from '@dixian/calendar';
import type { RowsOf } from '@dixian/duty';
import { SUPPORT_SUMS } from '../../support/persistence/support-sums';

/** Where support is not to weaken in a year, and by which clause. */
export interface KeptPlace {
  readonly place: string;
  readonly clause: string;
}

// Households of the places $4 whose support of the year $2 up to the day $3 is below that of the year before, unexplained.
const WEAKENED = `
  SELECT h.id, h.county_code, h.division_code, k.clause
  FROM registered_household h
  JOIN jsonb_to_recordset($4::jsonb) AS k(place text, clause text) ON starts_with(h.division_code, k.place)
  CROSS JOIN LATERAL (${SUPPORT_SUMS}) AS s
  WHERE EXISTS (SELECT FROM public_welfare_post t
      WHERE t.county_code = h.county_code AND t.household_id = h.id AND t.form = 'TEMPORARY' AND t.ends_on IS NULL)
    AND s.temporary AND s.reason IS NULL AND s.paid < s.last_year
    AND EXISTS (SELECT FROM standing_period p WHERE p.county_code = h.county_code AND p.household_id = h.id
      AND p.identified_on <= $3::date AND (p.eliminated_on IS NULL OR p.eliminated_on >= make_date($2::int, 1, 1)))`;

/** Whose support weakens, as tasks without a day; the year tells them apart. */
export function weakened(places: readonly KeptPlace[], year: number, day: PlainDate): RowsOf {
  return {
    sql: `SELECT g.id AS subject_id, $2::int::text AS step, g.id AS household_id, NULL::uuid AS person_id, g.division_code,
        $1::date AS opened_on, NULL::date AS due_on, false AS provisional, ARRAY[g.clause] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${WEAKENED}) AS g`,
    parameters: [day, year, day, JSON.stringify(places)],
  };
}

/** Of these tasks those that are asked no more, as money came or a reason was given. */
export function weakenedNoMore(places: readonly KeptPlace[], year: number, day: PlainDate): RowsOf {
  return {
    sql: `SELECT t.subject_id, t.step, $1::date AS closed_on FROM duty_task t
      WHERE t.kind = 'EXPLAIN_WEAKENED_SUPPORT' AND t.closed_on IS NULL AND t.step = $2::int::text
        AND NOT EXISTS (SELECT FROM (${WEAKENED}) AS g WHERE g.county_code = t.county_code AND g.id = t.subject_id)`,
    parameters: [day, year, day, JSON.stringify(places)],
  };
}
