import { randomBytes } from 'node:crypto';
import { copyServiceDatabase } from '@dixian/embedded';
import { testServer } from '@dixian/testkit';
import { Client } from 'pg';
import type { WholeGraph } from './whole-graph';

/** Keeps a copy of a service's database as it is now, as a backup does; its name. */
export async function keepCopy(graph: WholeGraph, service: string): Promise<string> {
  const copy = `test_copy_${randomBytes(6).toString('hex')}`;
  const template = nameIn(graph, service);
  await graph.stopService(service);
  // With the owner and the rights of the one it may replace: a foreign key is checked in the owner's name.
  await copyServiceDatabase(testServer(), { service, template, database: copy });
  await graph.startService(service);
  return copy;
}

/** Puts the copy in the place of the service's database, and starts the service on it. */
export async function restore(graph: WholeGraph, service: string, copy: string): Promise<void> {
  const name = nameIn(graph, service);
  await graph.stopService(service);
  await administer(`DROP DATABASE ${name} WITH (FORCE)`, `ALTER DATABASE ${copy} RENAME TO ${name}`);
  await graph.startService(service);
}

function nameIn(graph: WholeGraph, service: string): string {
  return new URL(graph.databases.get(service) ?? '').pathname.slice(1);
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
