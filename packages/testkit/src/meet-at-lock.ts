import type { Database, Statements } from '@dixian/service';
import { waitUntil } from './wait-until';

/**
 * Runs works at once so that each has come to the advisory lock that `take` takes before any passes it: the worst case
 * of a race, every time. `database` needs connections for all of them and two more.
 */
export async function meetAtLock(
  database: Database,
  take: (transaction: Statements) => Promise<void>,
  works: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const wholeCountry = { division: '', sector: '*' } as const;
  let running: Promise<unknown> = Promise.resolve();
  await database.write(wholeCountry, async (transaction) => {
    await take(transaction);
    running = Promise.all(works.map((work) => work()));
    // A work that fails before the lock ends the wait with its own error.
    await Promise.race([waitUntil(() => waiting(transaction, works.length)), running]);
  });
  await running;
}

async function waiting(transaction: Statements, count: number): Promise<boolean> {
  const [row] = await transaction.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM pg_locks
     WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return row?.waiting === count;
}
