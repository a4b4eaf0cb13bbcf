import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';
import { casesOn } from './cases';

/** Which cases are meant: a condition of rows `c` of cases as they stand, with its parameters from $1 on. */
export interface Cases {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/**
 * Bringing a child back is work for its village as long as its case is open, and none once a school has it, whether an act or a
 * list says so; a list that is taken back leaves the work as it was.
 */
export async function followBringBack(
  transaction: Statements,
  day: PlainDate,
  { where, parameters }: Cases,
): Promise<void> {
  const standing = `(${casesOn(day)}) AS c`;
  await tasks.openFrom(transaction, 'BRING_BACK', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, c."householdId" AS household_id, c."personId" AS person_id, c.division_code,
        c.dropped_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
        NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
      FROM ${standing} WHERE c."closedOn" IS NULL AND c."personId" IS NOT NULL AND c."householdId" IS NOT NULL AND ${where}`,
    parameters,
  });
  await tasks.closeFrom(transaction, 'BRING_BACK', {
    sql: `SELECT c.id AS subject_id, NULL::text AS step, c."closedOn" AS closed_on FROM ${standing}
      WHERE c."closedOn" IS NOT NULL AND ${where}`,
    parameters,
  });
}

/** Closes the work of cases of a county that are not on record any more. */
export async function forgetBringBack(
  transaction: Statements,
  county: string,
  day: PlainDate,
): Promise<void> {
  await tasks.closeFrom(transaction, 'BRING_BACK', {
    sql: `SELECT t.subject_id, NULL::text AS step, $2::date AS closed_on FROM duty_task t
      WHERE t.county_code = $1 AND t.kind = 'BRING_BACK' AND t.closed_on IS NULL
        AND NOT EXISTS (SELECT FROM dropout_case r WHERE r.id = t.subject_id)`,
    parameters: [county, day],
  });
}
