import type { PlainDate } from '@dixian/calendar';
import type { RowsOf } from '@dixian/duty';

interface FilePlace {
  readonly place: string;
  readonly clause: string;
}

// Who wants to work by the newest wish up to $1, of monitored households, in the places of $2, and has no open file.
const WITHOUT_FILE = (ids: boolean) => `
  SELECT rp.id, rp.household_id, rp.division_code, rp.county_code, w.clause, j.stated_on
  FROM registered_person rp
  JOIN jsonb_to_recordset($2::jsonb) AS w(place text, clause text) ON starts_with(rp.division_code, w.place)
  CROSS JOIN LATERAL (SELECT j.wants_work, j.stated_on FROM job_wish j
    WHERE j.certificate_index = rp.certificate_index AND j.stated_on <= $1::date
    ORDER BY j.stated_on DESC, j.id DESC LIMIT 1) AS j
  WHERE j.wants_work ${ids ? 'AND rp.household_id = ANY($3::uuid[])' : ''}
    AND EXISTS (SELECT FROM standing_period p WHERE p.county_code = rp.county_code AND p.household_id = rp.household_id
      AND p.identified_on <= $1::date AND (p.eliminated_on IS NULL OR p.eliminated_on > $1::date))
    AND NOT EXISTS (SELECT FROM employment_file f WHERE f.person_id = rp.id AND f.closed_on IS NULL)`;

/** Who lacks a file, as tasks without a day. */
export function withoutFile(
  places: readonly FilePlace[],
  today: PlainDate,
  ids: readonly string[] | undefined,
): RowsOf {
  return {
    sql: `SELECT g.id AS subject_id, NULL::text AS step, g.household_id, g.id AS person_id, g.division_code,
        g.stated_on AS opened_on, NULL::date AS due_on, false AS provisional, ARRAY[g.clause] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${WITHOUT_FILE(ids !== undefined)}) AS g`,
    parameters: [today, JSON.stringify(places), ...(ids ? [ids] : [])],
  };
}

/** Of these tasks those that are done, or asked no more. */
export function fileThere(
  places: readonly FilePlace[],
  today: PlainDate,
  ids: readonly string[] | undefined,
): RowsOf {
  return {
    sql: `SELECT t.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task t
      WHERE t.kind = 'OPEN_EMPLOYMENT_FILE' AND t.closed_on IS NULL ${ids ? 'AND t.household_id = ANY($3::uuid[])' : ''}
        AND NOT EXISTS (SELECT FROM (${WITHOUT_FILE(ids !== undefined)}) AS g
                        WHERE g.county_code = t.county_code AND g.id = t.subject_id)`,
    parameters: [today, JSON.stringify(places), ...(ids ? [ids] : [])],
  };
}
