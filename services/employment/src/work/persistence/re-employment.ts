import type { PlainDate } from '@dixian/calendar';
import type { RowsOf } from '@dixian/duty';
import { statusSql } from './status-sql';

interface HelpPlace {
  readonly place: string;
  readonly clause: string;
}

// Persons of monitored households who are without work on the day $1, in the places of $2.
const WITHOUT = (ids: boolean) => `
  SELECT rp.id, rp.household_id, rp.division_code, rp.county_code, st.ended_before, w.clause
  FROM registered_person rp
  JOIN jsonb_to_recordset($2::jsonb) AS w(place text, clause text) ON starts_with(rp.division_code, w.place)
  CROSS JOIN LATERAL (${statusSql('SELECT rp.id AS key, rp.certificate_index AS index', '$1::date')}) AS st
  WHERE st.status = 'WITHOUT_WORK' ${ids ? 'AND rp.household_id = ANY($3::uuid[])' : ''}
    AND EXISTS (SELECT FROM standing_period p WHERE p.county_code = rp.county_code AND p.household_id = rp.household_id
      AND p.identified_on <= $1::date AND (p.eliminated_on IS NULL OR p.eliminated_on > $1::date))`;

/** Those who need help to work again, as tasks. */
export function withoutWork(
  places: readonly HelpPlace[],
  today: PlainDate,
  ids: readonly string[] | undefined,
): RowsOf {
  return {
    sql: `SELECT g.id AS subject_id, NULL::text AS step, g.household_id, g.id AS person_id, g.division_code,
        coalesce(g.ended_before, $1::date) AS opened_on, NULL::date AS due_on, false AS provisional,
        ARRAY[g.clause] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${WITHOUT(ids !== undefined)}) AS g`,
    parameters: [today, JSON.stringify(places), ...(ids ? [ids] : [])],
  };
}

/** Of these tasks those that are done. */
export function foundWork(
  places: readonly HelpPlace[],
  today: PlainDate,
  ids: readonly string[] | undefined,
): RowsOf {
  return {
    sql: `SELECT t.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task t
      WHERE t.kind = 'RE_EMPLOYMENT' AND t.closed_on IS NULL ${ids ? 'AND t.household_id = ANY($3::uuid[])' : ''}
        AND NOT EXISTS (SELECT FROM (${WITHOUT(ids !== undefined)}) AS g WHERE g.county_code = t.county_code AND g.id = t.subject_id)`,
    parameters: [today, JSON.stringify(places), ...(ids ? [ids] : [])],
  };
}
