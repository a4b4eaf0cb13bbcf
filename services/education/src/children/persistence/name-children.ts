import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/**
 * A household of which somebody was found out of school and no child is named is work for its village, until a case names one or
 * a newer word says that nobody is out.
 */
export async function askForNames(
  transaction: Statements,
  householdIds: readonly string[],
  on: PlainDate,
): Promise<void> {
  const isNamed = 'EXISTS (SELECT FROM dropout_case c WHERE c.household_id = e.household_id)';
  const ofThese = 'FROM compulsory_education e WHERE e.household_id = ANY($1::uuid[])';
  await tasks.openFrom(transaction, 'NAME_THE_CHILD', {
    sql: `SELECT e.household_id AS subject_id, NULL::text AS step, e.household_id, NULL::uuid AS person_id, e.division_code,
        e.seen_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      ${ofThese} AND e.dropout_found AND NOT ${isNamed}`,
    parameters: [householdIds],
  });
  await tasks.closeFrom(transaction, 'NAME_THE_CHILD', {
    sql: `SELECT e.household_id AS subject_id, NULL::text AS step, $2::date AS closed_on ${ofThese} AND NOT e.dropout_found`,
    parameters: [householdIds, on],
  });
}
