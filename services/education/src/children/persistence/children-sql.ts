import type { PlainDate } from '@dixian/calendar';
import { USUAL_SCHOOL_AGES } from '../../ground/domain/school-age';
import { termKey, termOf } from '../../ground/domain/school-term';
import { saidByPlace } from '../../ground/said-by-place';
import type { SchoolDay } from '../domain/school-choices';
import { CHILD_WORDS } from './child-words';

/** How somebody stands on a day: `state`, `since`, `fromLastTerm`, by the newest word of the person that `person` names. */
export function standingOn(day: PlainDate, person: string, county: string): string {
  const on = `date '${day}'`;
  return `SELECT
      CASE WHEN w.state IS NULL THEN 'UNKNOWN'
           WHEN (w.state = 'ON_LEAVE' AND w.until_on < ${on}) OR missing.since IS NOT NULL THEN 'SUSPECTED'
           ELSE w.state END AS state,
      CASE WHEN w.state = 'ON_LEAVE' AND w.until_on < ${on} THEN w.until_on
           ELSE coalesce(missing.since, w.on_day) END AS since,
      coalesce(w.state = 'ENROLLED' AND missing.since IS NULL AND w.term_key < '${termKey(termOf(day))}', false) AS "fromLastTerm"
    FROM (SELECT) AS nothing
    LEFT JOIN LATERAL (
      SELECT c.state, c.on_day, c.until_on, c.term_key FROM (${CHILD_WORDS}) AS c
      WHERE c.person_id = ${person} AND c.on_day <= ${on} ORDER BY c.on_day DESC, c.rank LIMIT 1
    ) AS w ON true
    LEFT JOIN LATERAL (
      SELECT min(t.roll_closed_on) AS since FROM school_term t
      WHERE t.county_code = ${county} AND t.roll_closed_on <= ${on} AND w.state = 'ENROLLED'
        AND left(t.school_year, 4) || CASE t.term WHEN 'AUTUMN' THEN '-1' ELSE '-2' END > w.term_key
    ) AS missing ON true`;
}

/**
 * The children of school age on a day and how they stand: `id` and "personId", "householdId", `division_code`, `county_code`,
 * `birth`, `joined_on`, `state`, `since`, "fromLastTerm". `where` narrows the members `m` before anything is looked up.
 */
export function childrenOn({ day, choices }: Omit<SchoolDay, 'of'>, where = 'true'): string {
  const { schoolYear } = termOf(day);
  const age = (which: 'from' | 'to') =>
    saidByPlace(choices, 'm.division_code', {
      said: ({ ages }) => ages[which],
      usual: USUAL_SCHOOL_AGES[which],
    });
  const on = `date '${day}'`;
  const before = `make_date(${Number(schoolYear.slice(0, 4))}, 8, 31)`;
  return `SELECT m.person_id AS id, m.person_id AS "personId", m.household_id AS "householdId", m.division_code, m.county_code,
      m.birth, m.joined_on, s.state, s.since, s."fromLastTerm"
    FROM standing_member m
    CROSS JOIN LATERAL (${standingOn(day, 'm.person_id', 'm.county_code')}) AS s
    WHERE m.birth <= ${before} - make_interval(years => ${age('from')}) AND m.birth > ${before} - make_interval(years => ${age('to')} + 1)
      AND (m.left_on IS NULL OR m.left_on >= ${on})
      AND m.joined_on <= greatest(${on}, (SELECT min(o.joined_on) FROM standing_member o WHERE o.household_id = m.household_id))
      AND NOT EXISTS (
        SELECT FROM school_record r WHERE r.person_id = m.person_id AND r.seen_on <= ${on}
          AND (r.stage IN (${LATER}) OR (r.status = '九年级' AND r.seen_on < make_date(${Number(schoolYear.slice(0, 4))}, 9, 1)))
      )
      AND NOT EXISTS (
        SELECT FROM enrolment e WHERE e.person_id = m.person_id AND e.since <= ${on}
          AND (e.stage IN (${LATER})
               OR (e.grade = '九年级' AND (e.state = 'COMPLETED' OR e.school_year < '${schoolYear}')))
      )
      AND ${where}`;
}

const LATER = `'HIGH_SCHOOL', 'VOCATIONAL_SCHOOL', 'VOCATIONAL_COLLEGE', 'TECHNICIAN', 'BACHELOR', 'POSTGRADUATE'`;
