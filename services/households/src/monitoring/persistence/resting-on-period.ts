import type { Statements } from '@dixian/service';

/** Ids of what was recorded of a time of monitoring: visits after release, triage, requests, the poor of 2020. */
export async function restsOnPeriod(transaction: Statements, periodId: string): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT id FROM watch_visit WHERE period_id = $1
     UNION ALL SELECT id FROM long_unresolved_triage WHERE period_id = $1
     UNION ALL SELECT id FROM elimination_request WHERE period_id = $1
     UNION ALL SELECT id FROM registered_poor WHERE period_id = $1 LIMIT 1`,
    [periodId],
  );
  return rows.map(({ id }) => id);
}
