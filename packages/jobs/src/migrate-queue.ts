import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import type { QueueConnection } from './queue-connection';

/**
 * Creates or migrates the queue's schema; does nothing on Redis. Safe when many processes start at once: BullMQ takes
 * an advisory lock and works in one transaction. A host does the same when it starts, so calling this is optional.
 */
export async function migrateQueue(connection: QueueConnection): Promise<void> {
  if (connection.kind === 'redis') return;
  const client = new Client({ connectionString: connection.url, application_name: 'dixian-jobs-migration' });
  // What is cut off between two statements is told by the next one.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await runMigrations(client, connection.schema);
  } finally {
    await client.end();
  }
}
