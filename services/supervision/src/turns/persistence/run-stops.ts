import type { RowOf, Statements } from '@dixian/service';
import { runStop } from '../tables';

/** A stop of a department as it is read. */
export type StopRow = Omit<RowOf<typeof runStop>, 'id' | 'runId' | 'divisionCode'>;

/** A stop as it is found in the queues. */
export type FoundStop = Omit<StopRow, 'resumedAt'>;

/** Where departments could not go on with a run, oldest first. */
export function stopsOf(reader: Statements, runId: string): Promise<StopRow[]> {
  const columns = runStop.select([
    ...(['department', 'phase', 'round', 'cause', 'reason', 'attempts', 'failedAt', 'resumedAt'] as const),
  ]);
  return reader.query<StopRow>(
    `SELECT ${columns} FROM run_stop WHERE run_id = $1 ORDER BY failed_at, department, id`,
    [runId],
  );
}

/** Brings the stops of a run to what is found: these stand, and all others are over. */
export async function keepStops(
  transaction: Statements,
  { id, divisionCode }: { readonly id: string; readonly divisionCode: string },
  found: readonly FoundStop[],
): Promise<void> {
  await transaction.query(
    `WITH found AS (
       SELECT * FROM jsonb_to_recordset($3::jsonb) AS f(department text, phase text, round integer, cause text, reason text,
         attempts integer, "failedAt" timestamptz)
     ), over AS (
       UPDATE run_stop s SET resumed_at = service_now() WHERE s.run_id = $1 AND s.resumed_at IS NULL
         AND NOT EXISTS (SELECT FROM found f
           WHERE (f.department, f.phase, f."failedAt") = (s.department, s.phase, s.failed_at))
     )
     INSERT INTO run_stop AS s (run_id, division_code, department, phase, round, cause, reason, attempts, failed_at)
     SELECT $1, $2, department, phase, round, cause, reason, attempts, "failedAt" FROM found
     ON CONFLICT (run_id, department, phase, failed_at) DO UPDATE SET resumed_at = NULL WHERE s.resumed_at IS NOT NULL`,
    [id, divisionCode, JSON.stringify(found)],
    'keep-run-stops',
  );
}

/** Whether a department cannot go on with a run. */
export async function isStopped(reader: Statements, runId: string): Promise<boolean> {
  const [row] = await reader.query<{ stopped: boolean }>(
    'SELECT EXISTS (SELECT FROM run_stop WHERE run_id = $1 AND resumed_at IS NULL) AS stopped',
    [runId],
  );
  return row?.stopped ?? false;
}
