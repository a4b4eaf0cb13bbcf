import type { PlainDate } from '@dixian/calendar';
import type { MergeContext } from '@dixian/imports';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { childrenOn } from './children-sql';
import { followAnswers, followLedger, notAfter } from './follow-answers';

/**
 * What follows in a county once the roll of a term is closed: who is of age and not on it is suspected to be out, the villages
 * find them a school, and their households' answers are open.
 */
export async function followClosing(
  transaction: Statements,
  county: string,
  { day, source }: { day: PlainDate; source: string },
): Promise<void> {
  const missing = `SELECT * FROM (${childrenOn(day, { where: 'm.county_code = $1' })}) AS c WHERE c.state = 'SUSPECTED'`;
  await tasks.openFrom(transaction, 'FIND_SCHOOL', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, c."householdId" AS household_id, c.id AS person_id, c.division_code,
        $2::date AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM (${missing}) AS c`,
    parameters: [county, day],
  });
  const households = await transaction.query<{ id: string }>(
    `SELECT DISTINCT "householdId" AS id FROM (${missing}) AS c`,
    [county],
  );
  const ids = households.map(({ id }) => id);
  await followAnswers(transaction, ids, { day, source, account: null });
}

/** After a list of enrolments: those that it names, and, where it is the whole county's, those that it lacks. */
export async function followRoll(context: MergeContext): Promise<void> {
  const { transaction, mode, division, exportedOn, today, source } = context;
  const day = notAfter(exportedOn, today);
  await followLedger('enrolment')(context);
  await tasks.closeFrom(transaction, 'FIND_SCHOOL', {
    sql: `SELECT DISTINCT e.person_id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM enrolment e
      WHERE e.loaded_by = $1 AND e.person_id IS NOT NULL AND e.state IN ('ENROLLED', 'ON_LEAVE')`,
    parameters: [context.runId, day],
  });
  if (mode === 'WHOLE' && division.length === 6) await followClosing(transaction, division, { day, source });
}

/** After a list of dropouts: the answers of those it names, and work in the villages for each case without a school. */
export async function followCases(context: MergeContext): Promise<void> {
  const { transaction, runId, exportedOn, today } = context;
  await followLedger('dropout_case')(context);
  const day = notAfter(exportedOn, today);
  const rows = (isBack: boolean) => `FROM dropout_case c
    WHERE c.loaded_by = $1 AND c.person_id IS NOT NULL AND ${isBack ? '' : 'NOT '}(c.outcome = 'RETURNED')`;
  await tasks.openFrom(transaction, 'BRING_BACK', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, c.household_id, c.person_id, c.division_code, c.dropped_on AS opened_on,
        NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id,
        NULL::text AS level, NULL::text AS sector ${rows(false)}`,
    parameters: [runId],
  });
  await tasks.closeFrom(transaction, 'BRING_BACK', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, $2::date AS closed_on ${rows(true)}`,
    parameters: [runId, day],
  });
}
