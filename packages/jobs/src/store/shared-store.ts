import type { QueueConnection } from '../queue-connection';
import { openPostgresStore } from './postgres-store';
import type { QueueStore } from './queue-store';
import { openRedisStore } from './redis-store';

interface Entry {
  readonly store: Promise<QueueStore>;
  holders: number;
}

// One per process on purpose: nine services in one process must not open nine pools.
const open = new Map<string, Entry>();

/** Gives the process's connection to these queues, opening it for the first holder; give it back with releaseStore. */
export async function acquireStore(
  connection: QueueConnection,
  onError: (error: Error) => void,
): Promise<QueueStore> {
  const key = JSON.stringify(connection);
  const entry = open.get(key) ?? { store: openStore(connection, onError), holders: 0 };
  open.set(key, entry);
  entry.holders += 1;
  try {
    return await entry.store;
  } catch (error) {
    if (open.get(key) === entry) open.delete(key);
    throw error;
  }
}

/** Gives the connection back; the last holder closes it. */
export async function releaseStore(connection: QueueConnection): Promise<void> {
  const key = JSON.stringify(connection);
  const entry = open.get(key);
  if (!entry) return;
  entry.holders -= 1;
  if (entry.holders > 0) return;
  open.delete(key);
  await (await entry.store).close();
}

function openStore(connection: QueueConnection, onError: (error: Error) => void): Promise<QueueStore> {
  return connection.kind === 'postgres'
    ? openPostgresStore(connection, onError)
    : openRedisStore(connection, onError);
}
