import type { Statements } from '@dixian/service';

/** Tells how these households stand once more, each with the version it has. */
export async function tellAgain(transaction: Statements, householdIds: readonly string[]): Promise<void> {
  await transaction.query('SELECT tell_standings($1::uuid[], true)', [householdIds]);
}

/** Tells of the next households that departments were never told how they stand; gives how many these were. */
export async function tellUntold(transaction: Statements, batch: number): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `WITH untold AS (
       SELECT h.id FROM household h
       WHERE NOT EXISTS (SELECT FROM household_standing s WHERE s.household_id = h.id) ORDER BY h.id LIMIT $1
     ), marked AS (
       INSERT INTO standing_change (household_ids) SELECT array_agg(id) FROM untold HAVING count(*) > 0
     )
     SELECT count(*)::int AS count FROM untold`,
    [batch],
  );
  return row?.count ?? 0;
}
