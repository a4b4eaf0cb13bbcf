import { Client } from 'pg';
import { testServer } from './environment';

/**
 * Takes a database away as an outage does: whoever is connected is cut off, nobody gets in. Returns how to bring it back.
 */
export async function takeAway(databaseUrl: string): Promise<() => Promise<void>> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await administer(
    `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return () => administer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
}

async function administer(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: testServer().adminUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
