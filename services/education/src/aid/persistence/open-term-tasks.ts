import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { termSubject } from '../../roll/persistence/close-term-tasks';
import { YU_LU } from '../domain/items';

/** A term for which 雨露计划 was asked and whose first day nobody set is work for the county, once a term. */
export async function openTermTasks(transaction: Statements, county: string, on: PlainDate): Promise<void> {
  await tasks.openFrom(transaction, 'SET_TERM', {
    sql: `SELECT DISTINCT ${termSubject('a')} AS subject_id, NULL::text AS step, NULL::uuid AS household_id,
        NULL::uuid AS person_id, a.county_code AS division_code, $2::date AS opened_on, NULL::date AS due_on,
        NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
        NULL::text AS sector
      FROM student_aid a
      WHERE a.county_code = $1 AND a.item = '${YU_LU}' AND a.household_id IS NOT NULL AND a.paid_on IS NULL
        AND a.outcome IS DISTINCT FROM 'REFUSED'
        AND NOT EXISTS (SELECT FROM school_term t WHERE t.county_code = a.county_code AND t.school_year = a.school_year
                          AND t.term = a.term AND t.opens_on IS NOT NULL)`,
    parameters: [county, on],
  });
}
