import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { tasks } from '../../ground/tasks';

/** Income that is left to distribute is work, whether a ledger or somebody by hand said so; what is distributed whole is none. */
export async function followLoadedIncome(transaction: Statements, today: PlainDate): Promise<void> {
  await tasks.openFrom(transaction, 'ASSET_INCOME_UNDISTRIBUTED', { sql: LEFT, parameters: [] });
  await tasks.closeFrom(transaction, 'ASSET_INCOME_UNDISTRIBUTED', { sql: WHOLE, parameters: [today] });
}

/** Work of what a run that is taken back had brought goes with it; what is open when the rows are as they were opens anew. */
export async function closeLoadedIncome(transaction: Statements, runId: string): Promise<void> {
  await tasks.closeFrom(transaction, 'ASSET_INCOME_UNDISTRIBUTED', { sql: OF_RUN, parameters: [runId] });
}

/** Opens what is left to do when a run is taken back: also of income by hand that the run had distributed. */
export async function openLoadedIncome(transaction: Statements): Promise<void> {
  await tasks.openFrom(transaction, 'ASSET_INCOME_UNDISTRIBUTED', { sql: LEFT, parameters: [] });
}

const OF_RUN = `SELECT k.subject_id, k.step, (service_now() AT TIME ZONE 'Asia/Shanghai')::date AS closed_on
  FROM duty_task k JOIN asset_income i ON i.asset_id = k.subject_id AND i.year::text = k.step
  WHERE k.kind = 'ASSET_INCOME_UNDISTRIBUTED' AND k.closed_on IS NULL AND i.loaded_by = $1`;

const DISTRIBUTED = `(SELECT coalesce(sum(d.amount), 0) FROM asset_distribution d
  WHERE d.asset_id = i.asset_id AND d.year = i.year)`;

const LEFT = `SELECT i.asset_id AS subject_id, i.year::text AS step, NULL::uuid AS household_id, NULL::uuid AS person_id,
    i.division_code, i.recorded_on AS opened_on, NULL::date AS due_on, NULL::boolean AS provisional,
    NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level, NULL::text AS sector
  FROM asset_income i WHERE i.asset_id IS NOT NULL AND i.income > ${DISTRIBUTED}`;

const WHOLE = `SELECT k.subject_id, k.step, $1::date AS closed_on FROM duty_task k
  JOIN asset_income i ON i.asset_id = k.subject_id AND i.year::text = k.step
  WHERE k.kind = 'ASSET_INCOME_UNDISTRIBUTED' AND k.closed_on IS NULL AND i.income <= ${DISTRIBUTED}`;
