import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { MigrationInterface } from 'typeorm';
import { isAway } from './away';
import { withEventTables } from './migrate';

const UNDEFINED_TABLE = '42P01';

/**
 * Waits until a service's database has all migrations of this version, as `main.js migrate` elsewhere applies them; names
 * what is still missing whenever that changes. Needs the role of the application only. False where `withinMs` went by.
 */
export async function awaitMigrations(
  applicationUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
  { say, withinMs, everyMs = 1_000 }: { say(line: string): void; withinMs: number; everyMs?: number },
): Promise<boolean> {
  const names = withEventTables(migrations).map((Migration) => Migration.name);
  const until = performance.now() + withinMs;
  let told: string | undefined;
  for (;;) {
    const missing = await missingOf(applicationUrl, names);
    if (missing.length === 0) return true;
    const line = `waits for ${missing.length} migrations, the first is ${missing[0]}`;
    if (line !== told) say(line);
    told = line;
    if (performance.now() >= until) return false;
    await setTimeout(everyMs);
  }
}

async function missingOf(url: string, names: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migration');
    const applied = new Set(rows.map(({ name }) => name));
    return names.filter((name) => !applied.has(name));
  } catch (error) {
    // A database that is not there yet, and one that nothing was migrated in, have none of them.
    if (isAway(error) || (error as { code?: unknown }).code === UNDEFINED_TABLE) return [...names];
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
