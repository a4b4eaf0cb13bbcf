import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** What was accepted and is not paid is work, whether a ledger or somebody by hand said so; what is paid is none. */
export async function followLoaded(transaction: Statements, today: PlainDate): Promise<void> {
  await tasks.openFrom(transaction, 'AWARD_UNPAID', { sql: UNPAID, parameters: [] });
  await tasks.closeFrom(transaction, 'AWARD_UNPAID', { sql: PAID, parameters: [today] });
}

/** Work of what a run that is taken back had brought goes with it; what is open when the rows are as they were opens anew. */
export async function closeLoaded(transaction: Statements, runId: string): Promise<void> {
  await tasks.closeFrom(transaction, 'AWARD_UNPAID', { sql: OF_RUN, parameters: [runId] });
}

/** Opens what is left to do when a run is taken back. */
export async function openLoaded(transaction: Statements): Promise<void> {
  await tasks.openFrom(transaction, 'AWARD_UNPAID', { sql: UNPAID, parameters: [] });
}

const OF_RUN = `SELECT k.subject_id, k.step, (service_now() AT TIME ZONE 'Asia/Shanghai')::date AS closed_on
  FROM duty_task k JOIN household_award t ON t.id = k.subject_id
  WHERE k.kind = 'AWARD_UNPAID' AND k.closed_on IS NULL AND t.loaded_by = $1`;

const UNPAID = `SELECT t.id AS subject_id, NULL::text AS step, t.household_id, NULL::uuid AS person_id, t.division_code,
    t.accepted_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids,
    NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
  FROM household_award t
  WHERE t.loaded_by IS NOT NULL AND t.household_id IS NOT NULL AND t.accepted_on IS NOT NULL AND t.paid_on IS NULL
    AND t.amount > 0`;

const PAID = `SELECT k.subject_id, k.step, coalesce(t.paid_on, $1::date) AS closed_on
  FROM duty_task k JOIN household_award t ON t.id = k.subject_id
  WHERE k.kind = 'AWARD_UNPAID' AND k.closed_on IS NULL AND t.paid_on IS NOT NULL`;
