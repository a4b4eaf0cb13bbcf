import { FlowProducer, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { QueueUnreachable } from '../failures';
import { QUEUE_PREFIX, type QueueConnection } from '../queue-connection';
import { within } from '../within';
import { LOCK_MS, MAX_STALLS, RECONNECT_MS, RENEW_MS, STALLED_CHECK_MS } from '../worker-timing';
import type { QueueStore, WorkerDuties } from './queue-store';

const CONNECT_TIMEOUT_MS = 5_000;
const DISCONNECT_TIMEOUT_MS = 500;
const KEPT_STREAM_EVENTS = 1_000;

function refusalOf({ message }: Error): string {
  if (/WRONGPASS|invalid.*password/i.test(message))
    return 'REDIS_URL: Redis refuses the user or the password';
  if (/NOAUTH/.test(message)) return 'REDIS_URL: Redis asks for a password, and none is given';
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return 'REDIS_URL: no such host';
  return `REDIS_URL: Redis does not answer (${message.split('\n')[0]})`;
}

/**
 * Opens the queues on Redis. Two connections are shared, one for enqueuing, which fails soon when Redis is away, and
 * one for workers, which waits for it; BullMQ adds one blocking connection per worker.
 */
export async function openRedisStore(
  connection: Extract<QueueConnection, { kind: 'redis' }>,
  onError: (error: Error) => void,
): Promise<QueueStore> {
  const { prefix = QUEUE_PREFIX } = connection;
  const connect = (maxRetriesPerRequest: number | null, connectionName: string) => {
    const client = new Redis(connection.url, {
      maxRetriesPerRequest,
      connectionName,
      connectTimeout: CONNECT_TIMEOUT_MS,
      disconnectTimeout: DISCONNECT_TIMEOUT_MS,
      lazyConnect: true,
    });
    client.setMaxListeners(0);
    client.on('error', onError);
    return client;
  };
  const producing = connect(2, 'dixian-enqueue');
  const working = connect(null, 'dixian-work');
  // What a client says when it gives up is that it is closed; why, it has said before.
  let cause: Error | undefined;
  for (const client of [producing, working]) {
    client.on('error', (error) => {
      cause ??= error;
    });
  }
  try {
    const connected = Promise.all([producing.connect(), working.connect()]);
    await within(CONNECT_TIMEOUT_MS, connected, () => new Error('Redis did not answer'));
  } catch (error) {
    producing.disconnect();
    working.disconnect();
    throw new QueueUnreachable(refusalOf(cause ?? (error as Error)), { cause: error });
  }

  const workers: Worker[] = [];
  return {
    queue(name) {
      const queue = new Queue(name, {
        connection: producing,
        prefix,
        streams: { events: { maxLen: KEPT_STREAM_EVENTS } },
      });
      queue.on('error', onError);
      return queue;
    },
    worker(name, duties: WorkerDuties) {
      const worker = new Worker(name, (job, token = '') => duties.process(job, token), {
        connection: working,
        prefix,
        concurrency: duties.concurrency,
        lockDuration: LOCK_MS,
        lockRenewTime: RENEW_MS,
        stalledInterval: STALLED_CHECK_MS,
        maxStalledCount: MAX_STALLS,
        runRetryDelay: RECONNECT_MS,
      });
      worker.on('error', duties.onError);
      worker.on('stalled', duties.onStalled);
      worker.on('lockRenewalFailed', duties.onLockLost);
      workers.push(worker);
      return {
        waitUntilReady: () => worker.waitUntilReady(),
        pause: (doNotWaitActive) => worker.pause(doNotWaitActive),
        close: () => closeWorker(worker),
      };
    },
    async addFlow(flow) {
      const producer = new FlowProducer({ connection: producing, prefix });
      producer.on('error', onError);
      await producer.add(flow);
    },
    async ping() {
      await producing.ping();
    },
    async close() {
      producing.disconnect();
      working.disconnect();
      await Promise.all(workers.map((worker) => worker.getBackend().disconnectBlocking(false)));
    },
  };
}

/**
 * Ends a worker. One that waits to reconnect is ended without waiting: ioredis says no end of a connection that is given up
 * between two attempts, and BullMQ waits for just that. What was done is told on the connection that all workers share.
 */
async function closeWorker(worker: Worker): Promise<void> {
  const blocking = await worker.getBackend().blockingClient;
  await worker.close(blocking?.status !== 'ready');
}
