import type { PlainDate } from '@dixian/calendar';
import { divisionBounds, type RequestContext } from '@dixian/service';

/** How far the survey of a year has come in a village. */
export interface VillageCoverage {
  divisionId: string;
  divisionCode: string;
  households: number;
  visited: number;
  riskFound: number;
}

/**
 * Statement of a survey's coverage by village: households that have members on the last day counted, and those of them
 * that were visited in the year, once each. Villages without a household are among them.
 */
const coverageSql = `
  WITH village AS (
    SELECT v.division_id, v.code FROM division_version v JOIN division d ON d.id = v.division_id AND d.level = 'village'
    WHERE v.code >= $1 AND v.code < $2 AND v.valid_to IS NULL
  ), present AS (
    SELECT h.id, h.division_id FROM household h
    WHERE h.division_code >= $1 AND h.division_code < $2
      AND (h.registered_on IS NULL OR h.registered_on <= $4::date) AND (h.merged_on IS NULL OR h.merged_on > $4::date)
      AND EXISTS (SELECT FROM membership m WHERE m.household_id = h.id AND (m.left_on IS NULL OR m.left_on >= $4::date))
  ), visited AS (
    SELECT household_id, bool_or(risk_found) AS risk_found FROM survey_visit
    WHERE division_code >= $1 AND division_code < $2 AND visited_on BETWEEN make_date($3, 1, 1) AND $4::date
    GROUP BY household_id
  )
  SELECT village.division_id AS "divisionId", village.code AS "divisionCode", count(present.id)::int AS households,
    count(visited.household_id)::int AS visited, count(*) FILTER (WHERE visited.risk_found)::int AS "riskFound"
  FROM village
  LEFT JOIN present ON present.division_id = village.division_id
  LEFT JOIN visited ON visited.household_id = present.id
  GROUP BY village.division_id, village.code ORDER BY village.code`;

/** Coverage of every village of a division in the caller's sight, in one statement. */
export function readCoverage(
  context: RequestContext,
  division: string,
  year: number,
  lastDay: PlainDate,
): Promise<VillageCoverage[]> {
  const { from, to } = divisionBounds(division);
  return context.db.read(context.scope, (statements) =>
    statements.query<VillageCoverage>(coverageSql, [from, to, year, lastDay], 'survey-coverage'),
  );
}
