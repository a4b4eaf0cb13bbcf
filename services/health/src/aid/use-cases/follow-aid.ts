import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

// What of a kind of task is open by now, of a table's rows of these households.
const OPEN = {
  CLAIM_UNPAID: {
    table: 'medical_aid_claim',
    since: 'coalesce(decided_on, billed_on)',
    where: "outcome = 'GRANTED' AND paid_on IS NULL",
  },
  CONTRACT_MISSING: {
    table: 'chronic_contract',
    since: 'coalesce(speaks_for, $2::date)',
    where: 'signed_on IS NULL AND ended_on IS NULL',
  },
} as const;

/** Claims and contracts of which something is left to do: that work is open, and none of what is done, told by hand or by a ledger. */
export async function followAid(
  transaction: Statements,
  kind: keyof typeof OPEN,
  households: readonly string[],
  day: PlainDate,
): Promise<void> {
  const { table, since, where } = OPEN[kind];
  const parameters = [households, day];
  await tasks.openFrom(transaction, kind, {
    sql: `SELECT id AS subject_id, NULL::text AS step, household_id, person_id, division_code, least(${since}, $2::date) AS opened_on,
        NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
        NULL::text AS sector
      FROM ${table} WHERE household_id = ANY($1::uuid[]) AND ${where}`,
    parameters,
  });
  await tasks.closeFrom(transaction, kind, {
    sql: `SELECT o.subject_id, NULL::text AS step, $2::date AS closed_on FROM duty_task o
      WHERE o.kind = '${kind}' AND o.closed_on IS NULL AND o.household_id = ANY($1::uuid[])
        AND NOT EXISTS (SELECT FROM ${table} t WHERE t.id = o.subject_id AND ${where})`,
    parameters,
  });
}

/** Closes the work about rows that are not on record any more. */
export function forgetAid(transaction: Statements, kind: keyof typeof OPEN, day: PlainDate): Promise<void> {
  return tasks.closeFrom(transaction, kind, {
    sql: `SELECT o.subject_id, NULL::text AS step, $1::date AS closed_on FROM duty_task o WHERE o.kind = '${kind}'
      AND o.closed_on IS NULL AND NOT EXISTS (SELECT FROM ${OPEN[kind].table} t WHERE t.id = o.subject_id)`,
    parameters: [day],
  });
}

/** The households of the rows that a run wrote. */
export async function householdsOfRun(
  transaction: Statements,
  kind: keyof typeof OPEN,
  runId: string,
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM ${OPEN[kind].table} WHERE loaded_by = $1 AND household_id IS NOT NULL`,
    [runId],
  );
  return rows.map(({ id }) => id);
}
