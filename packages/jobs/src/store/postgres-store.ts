import { EventEmitter } from 'node:events';
import {
  type BackendFactory,
  type PostgresConnectionOptions,
  PostgresQueueBackend,
  withBackend,
} from 'bullmq';
import { QueueUnreachable } from '../failures';
import type { QueueConnection } from '../queue-connection';
import { LOCK_MS, MAX_STALLS, RECONNECT_MS, RENEW_MS, STALLED_CHECK_MS } from '../worker-timing';
import type { QueueStore, WorkerDuties } from './queue-store';
import { SharedConnection } from './shared-connection';

// 8 serve 2,000 jobs a second as well as 20 do; with the one that listens, a process opens at most 9.
const POOL_SIZE = 8;
// Also how long one waits for a free connection of the pool: ten services that start in one process on a busy machine take long.
const CONNECT_TIMEOUT_MS = 20_000;
// Workers are woken by NOTIFY and by the next due time; this is only how often they look without either.
const IDLE_CHECK_SECONDS = 30;
const KEPT_STREAM_EVENTS = 1_000;

/**
 * Opens the queues on PostgreSQL, creating or migrating the schema first (BullMQ's advisory lock lets one do it).
 * All queues and workers of the process share one pool and one LISTEN connection; BullMQ alone would open two per worker.
 */
export async function openPostgresStore(
  connection: Extract<QueueConnection, { kind: 'postgres' }>,
  onError: (error: Error) => void,
): Promise<QueueStore> {
  const shared = new SharedConnection({
    connectionString: connection.url,
    schema: connection.schema,
    migrate: true,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'dixian-jobs',
  });
  shared.on('error', onError);
  hearEveryClient(shared.pool, onError);
  const waiting = new Set<PostgresQueueBackend>();
  shared.on('listenerinvalidated', () => void wake(waiting).catch(onError));
  try {
    await shared.waitUntilReady();
  } catch (error) {
    await shared.close();
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new QueueUnreachable(`QUEUE_DATABASE_URL: the queues' database does not answer (${why})`, {
      cause: error,
    });
  }

  const sharedBackend: BackendFactory<PostgresQueueBackend, PostgresConnectionOptions> = (name, options) =>
    new PostgresQueueBackend(shared, name, options, false);
  const { Queue, Worker, FlowProducer } = withBackend(sharedBackend);

  return {
    queue(name) {
      const queue = new Queue(name, {
        connection: shared.pool,
        streams: { events: { maxLen: KEPT_STREAM_EVENTS } },
      });
      queue.on('error', onError);
      return queue;
    },
    worker(name, duties: WorkerDuties) {
      const worker = new Worker(name, (job, token = '') => duties.process(job, token), {
        connection: shared.pool,
        concurrency: duties.concurrency,
        lockDuration: LOCK_MS,
        lockRenewTime: RENEW_MS,
        stalledInterval: STALLED_CHECK_MS,
        maxStalledCount: MAX_STALLS,
        runRetryDelay: RECONNECT_MS,
        drainDelay: IDLE_CHECK_SECONDS,
      });
      worker.on('error', duties.onError);
      worker.on('stalled', duties.onStalled);
      worker.on('lockRenewalFailed', duties.onLockLost);
      const backend = worker.getBackend();
      waiting.add(backend);
      worker.on('closed', () => waiting.delete(backend));
      return worker;
    },
    async addFlow(flow) {
      const producer = new FlowProducer({ connection: shared.pool });
      producer.on('error', onError);
      await producer.add(flow);
    },
    async ping() {
      await shared.pool.query(`SELECT version FROM migration LIMIT 1`);
    },
    close: () => shared.close(),
  };
}

// A pool listens to a client only while it lies idle: one that was taken out and is cut off between two statements would
// end the process.
function hearEveryClient(pool: unknown, onError: (error: Error) => void): void {
  if (!(pool instanceof EventEmitter)) return;
  pool.on('connect', (client: unknown) => {
    if (client instanceof EventEmitter) client.on('error', onError);
  });
}

// Backends that share a connection are not told that it dropped: wake each, so that it subscribes to the new one.
async function wake(waiting: ReadonlySet<PostgresQueueBackend>): Promise<void> {
  for (const backend of waiting) {
    await backend.disconnectBlocking();
    await backend.reconnectBlocking();
  }
}
