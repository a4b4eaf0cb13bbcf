import type { Statements } from '@dixian/service';
import type { KindOfTask } from './kind-of-task';

/** A query with its parameters, from $1 on. */
export interface RowsOf {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * Opens the tasks of a kind that a query gives, in one statement. One that is open already stays as old as it is, one that was
 * done is open anew; what is as it was is not told again.
 */
export async function openTasksFrom(
  transaction: Statements,
  { kind, of }: { kind: string; of: KindOfTask },
  rows: RowsOf,
): Promise<void> {
  const at = rows.parameters.length;
  const compared = `household_id, person_id, level, sector, due_on, provisional, clause_ids, obligation_id, division_code`;
  await transaction.query(
    `INSERT INTO duty_task AS t (kind, subject_id, step, household_id, person_id, level, sector, opened_on, due_on, provisional,
       clause_ids, obligation_id, division_code)
     SELECT $${at + 1}, subject_id, coalesce(step, ''), household_id, person_id, coalesce(level, $${at + 2}),
       coalesce(sector, $${at + 3}), opened_on, due_on, coalesce(provisional, false), coalesce(clause_ids, '{}'), obligation_id,
       division_code
     FROM (${rows.sql}) AS g
     ON CONFLICT (county_code, kind, subject_id, step) DO UPDATE SET
       (${compared}) = ROW(${excluded(compared)}),
       opened_on = CASE WHEN t.closed_on IS NULL THEN least(t.opened_on, excluded.opened_on) ELSE excluded.opened_on END,
       closed_on = NULL, version = t.version + 1, told = false
     WHERE t.closed_on IS NOT NULL OR excluded.opened_on < t.opened_on
       OR (${owned(compared)}) IS DISTINCT FROM (${excluded(compared)})`,
    [...rows.parameters, kind, of.level, of.sector ?? null],
  );
}

/** Closes the open tasks of a kind whose `subject_id` a query gives with the day, `closed_on`; of one `step` where it gives that. */
export async function closeTasksFrom(transaction: Statements, kind: string, rows: RowsOf): Promise<void> {
  await transaction.query(
    `UPDATE duty_task t SET closed_on = greatest(g.closed_on, t.opened_on), version = t.version + 1, told = false
     FROM (${rows.sql}) AS g
     WHERE t.kind = $${rows.parameters.length + 1} AND t.subject_id = g.subject_id AND t.closed_on IS NULL
       AND (g.step IS NULL OR t.step = g.step)`,
    [...rows.parameters, kind],
  );
}

function excluded(columns: string): string {
  return columns.replaceAll(/\w+/g, (column) => `excluded.${column}`);
}

function owned(columns: string): string {
  return columns.replaceAll(/\w+/g, (column) => `t.${column}`);
}
