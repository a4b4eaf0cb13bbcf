import type { Statements } from '@dixian/service';

/** Whether the backfill of that name is still to be done; marks it as done. Of two processes one does it. */
export async function beginBackfill(transaction: Statements, name: string): Promise<boolean> {
  const rows = await transaction.query(
    'INSERT INTO backfill (name) VALUES ($1) ON CONFLICT DO NOTHING RETURNING name',
    [name],
  );
  return rows.length > 0;
}

/** Ids of leads whose visit found a risk and that led to no case. */
export async function leadsWithoutCase(transaction: Statements): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT id FROM lead l WHERE risk_found AND NOT EXISTS (SELECT FROM monitoring_case c WHERE c.lead_id = l.id)
     ORDER BY verified_on, id`,
  );
  return rows.map(({ id }) => id);
}

/** Ids of all cases. */
export async function allCaseIds(transaction: Statements): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    'SELECT id FROM monitoring_case ORDER BY opened_on, id',
  );
  return rows.map(({ id }) => id);
}
