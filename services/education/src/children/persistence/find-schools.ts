import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import type { SchoolDay } from '../domain/school-choices';
import { lackingOn } from './children-lacking';

/** Finding a school is work for the village of each child of a county that lacks one, until it has one or leaves school age. */
export async function findSchools(transaction: Statements, county: string, on: SchoolDay): Promise<void> {
  const lacking = lackingOn(on, 'm.county_code = $1');
  await tasks.openFrom(transaction, 'FIND_SCHOOL', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, c."householdId" AS household_id, c.id AS person_id, c.division_code,
        $2::date AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${lacking}) AS c`,
    parameters: [county, on.day],
  });
  await tasks.closeFrom(transaction, 'FIND_SCHOOL', {
    sql: `SELECT t.subject_id, NULL::text AS step, $2::date AS closed_on FROM duty_task t
      WHERE t.county_code = $1 AND t.kind = 'FIND_SCHOOL' AND t.closed_on IS NULL
        AND t.subject_id NOT IN (SELECT c.id FROM (${lacking}) AS c)`,
    parameters: [county, on.day],
  });
}
