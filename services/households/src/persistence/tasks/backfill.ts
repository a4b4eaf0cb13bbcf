import type { Statements } from '@dixian/service';

/** How far the backfill of a name got; `reached` null before its first batch. */
export interface Backfill {
  reached: string | null;
  done: boolean;
}

/** The backfill of that name, begun if it is the first time, and held: of two processes one goes on with it. */
export async function holdBackfill(transaction: Statements, name: string): Promise<Backfill> {
  await transaction.query('INSERT INTO backfill (name) VALUES ($1) ON CONFLICT DO NOTHING', [name]);
  const [row] = await transaction.query<Backfill>(
    'SELECT reached, done_at IS NOT NULL AS done FROM backfill WHERE name = $1 FOR UPDATE',
    [name],
  );
  if (!row) throw new Error('backfill gave no row');
  return row;
}

/** Writes down how far it got; null once nothing is left. */
export async function saveBackfill(
  transaction: Statements,
  name: string,
  reached: string | null,
): Promise<void> {
  await transaction.query(
    `UPDATE backfill SET reached = coalesce($2::uuid, reached), done_at = CASE WHEN $2::uuid IS NULL THEN now() END
     WHERE name = $1`,
    [name, reached],
  );
}

/** Which of these backfills are not done. */
export async function backfillsToDo(statements: Statements, names: readonly string[]): Promise<string[]> {
  const rows = await statements.query<{ name: string }>(
    'SELECT name FROM backfill WHERE name = ANY($1::text[]) AND done_at IS NOT NULL',
    [names],
  );
  return names.filter((name) => !rows.some((row) => row.name === name));
}

/** Rows whose next ids a batch takes, by name. */
const CHOSEN = {
  leads: 'SELECT id FROM lead',
  cases: 'SELECT id FROM monitoring_case',
  // Those whose visit found a risk and that led to no case and had no task.
  leadsWithoutCase: `SELECT id FROM lead WHERE risk_found
    AND NOT EXISTS (SELECT FROM monitoring_case c WHERE c.lead_id = lead.id)
    AND NOT EXISTS (SELECT FROM task t WHERE t.kind = 'CASE_STEP' AND t.subject_id = lead.id)`,
} as const;

/** The next of them by id, after the one that was reached. */
export async function nextIds(
  transaction: Statements,
  chosen: keyof typeof CHOSEN,
  { reached, most }: { reached: string | null; most: number },
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `SELECT id FROM (${CHOSEN[chosen]}) AS chosen WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT $2`,
    [reached, most],
  );
  return rows.map(({ id }) => id);
}
