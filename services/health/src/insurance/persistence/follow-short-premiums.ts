import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** The work of paying what is still owed of the subsidies of a year: open while something is, closed once nothing is. */
export async function followShortPremiums(
  transaction: Statements,
  year: number,
  day: PlainDate,
): Promise<void> {
  await tasks.openFrom(transaction, 'PREMIUM_SHORT', {
    sql: `SELECT id AS subject_id, NULL::text AS step, household_id, person_id, division_code, $2::date AS opened_on,
        NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
        NULL::text AS sector
      FROM premium_subsidy WHERE year = $1 AND outcome = 'GRANTED' AND amount > paid`,
    parameters: [year, day],
  });
  await tasks.closeFrom(transaction, 'PREMIUM_SHORT', {
    sql: `SELECT id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM premium_subsidy
      WHERE year = $1 AND (outcome <> 'GRANTED' OR amount <= paid)`,
    parameters: [year, day],
  });
}
