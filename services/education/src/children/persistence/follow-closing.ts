import type { MergeContext } from '@dixian/imports';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import type { SchoolDay, SchoolDays } from '../domain/school-choices';
import { followBringBack } from './bring-back';
import { childrenOn } from './children-sql';
import { followAnswers, followLedger, notAfter } from './follow-answers';

/**
 * What follows in a county once the roll of a term is closed: who is of age and not on it is suspected to be out, the villages
 * find them a school, and their households' answers are open.
 */
export async function followClosing(
  transaction: Statements,
  county: string,
  { on, source }: { on: SchoolDay; source: string },
): Promise<void> {
  const missing = `SELECT * FROM (${childrenOn(on, 'm.county_code = $1')}) AS c WHERE c.state = 'SUSPECTED'`;
  await tasks.openFrom(transaction, 'FIND_SCHOOL', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, c."householdId" AS household_id, c.id AS person_id, c.division_code,
        $2::date AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${missing}) AS c`,
    parameters: [county, on.day],
  });
  const households = await transaction.query<{ id: string }>(
    `SELECT DISTINCT "householdId" AS id FROM (${missing}) AS c`,
    [county],
  );
  const ids = households.map(({ id }) => id);
  await followAnswers(transaction, ids, { on, source, account: null });
}

/** After a list of enrolments: those that it names, and, where it is the whole county's, those that it lacks. */
export function followRoll(days: SchoolDays) {
  return async (context: MergeContext): Promise<void> => {
    const { transaction, mode, division, exportedOn, today, source } = context;
    const on = days(notAfter(exportedOn, today));
    await followLedger('enrolment', days)(context);
    await tasks.closeFrom(transaction, 'FIND_SCHOOL', {
      sql: `SELECT DISTINCT e.person_id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM enrolment e
        WHERE e.loaded_by = $1 AND e.person_id IS NOT NULL AND e.state IN ('ENROLLED', 'ON_LEAVE')`,
      parameters: [context.runId, on.day],
    });
    await followBringBack(transaction, today, {
      where: 'c."personId" IN (SELECT e.person_id FROM enrolment e WHERE e.loaded_by = $1)',
      parameters: [context.runId],
    });
    if (mode === 'WHOLE' && division.length === 6) await followClosing(transaction, division, { on, source });
  };
}
