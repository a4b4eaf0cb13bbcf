import { z } from 'zod';
import { defineJob, migrateQueue, QUEUE_SCHEMA, type QueueConnection } from '../src';
import { removeCompleted } from '../src/remove-completed';
import { acquireStore, releaseStore } from '../src/store/shared-store';
import { createQueueDatabase, type QueueDatabase } from './queue-database';
import { TestHosts, until } from './test-hosts';

let database: QueueDatabase;
const connection = (): QueueConnection => ({ kind: 'postgres', url: database.url, schema: QUEUE_SCHEMA });
const hosts = new TestHosts(connection);
const SESSIONS = 'FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()';
const define = (queue: string) =>
  defineJob({ name: 'note', queue, payload: z.object({ n: z.number() }), attempts: 3, backoffMs: 50 });

beforeEach(async () => {
  database = await createQueueDatabase();
});
afterEach(async () => {
  await hosts.stopAll();
  await database.drop();
});

it('migrates once when nine services start at once', async () => {
  await Promise.all(Array.from({ length: 9 }, () => migrateQueue(connection())));
  await migrateQueue(connection());
  const host = hosts.host();
  await expect(host.ready()).resolves.toBeUndefined();
});

it('serves nine services with three queues each in one process over at most nine connections', async () => {
  const jobs = Array.from({ length: 27 }, (_, index) => define(`q-${index}`));
  let handled = 0;
  const services = Array.from({ length: 9 }, (_, service) => {
    const host = hosts.host();
    for (const job of jobs.slice(service * 3, service * 3 + 3))
      host.register(job, async () => {
        handled += 1;
      });
    return host;
  });
  await Promise.all(services.map((host) => host.start()));
  await Promise.all(
    jobs.map((job) =>
      services[0]?.enqueueMany(
        job,
        Array.from({ length: 40 }, (_, n) => ({ payload: { n } })),
      ),
    ),
  );
  await until(() => handled === 27 * 40, 30_000);
  const [row] = await database.query<{ sessions: number }>(`SELECT count(*)::int AS sessions ${SESSIONS}`);
  expect(row?.sessions).toBeLessThanOrEqual(9);
  await hosts.stopAll();
  await until(async () => {
    const [left] = await database.query<{ n: number }>(`SELECT count(*)::int AS n ${SESSIONS}`);
    return left?.n === 0;
  });
});

it('goes on when the server drops every connection, and hears of new jobs at once', async () => {
  const [first, second] = [define('q-first'), define('q-second')];
  const host = hosts.host();
  const seen: number[] = [];
  for (const job of [first, second]) host.register(job, async ({ n }) => void seen.push(n));
  await host.start();
  await host.enqueue(first, { n: 1 });
  await until(() => seen.length === 1);
  await until(listening);
  await database.query(`SELECT pg_terminate_backend(pid, 10000) ${SESSIONS}`);
  for (const [index, job] of [first, second, first].entries()) {
    await until(listening);
    await host.enqueue(job, { n: index + 2 });
    // Far below the half minute after which a worker looks without being told.
    await until(() => seen.includes(index + 2), 15_000);
    await until(async () => (await host.counts(job.queue)).active === 0);
  }
});

/** Whether the workers' session listens; it ends with the connection that it stands on. */
async function listening(): Promise<boolean> {
  const [row] = await database.query<{ n: number }>(
    `SELECT count(*)::int AS n ${SESSIONS} AND state = 'idle' AND query LIKE '%LISTEN bullmq_jobs%'`,
  );
  return row?.n === 1;
}

it('keeps the newest thousand completed jobs and none older than an hour', async () => {
  const job = define('q-kept');
  const host = hosts.host();
  let handled = 0;
  host.register(job, async () => {
    handled += 1;
  });
  await host.start();
  const many = Array.from({ length: 1_200 }, (_, n) => ({ payload: { n }, jobId: `n-${n}` }));
  for (let from = 0; from < many.length; from += 400)
    await host.enqueueMany(job, many.slice(from, from + 400));
  await until(async () => (await host.counts(job.queue)).completed === 1_200, 20_000);
  expect(handled).toBe(1_200);
  const store = await acquireStore(connection(), () => undefined);
  const queue = store.queue(job.queue);
  await removeCompleted(queue);
  expect((await host.counts(job.queue)).completed).toBe(1_000);
  expect(await queue.getJob('n-0')).toBeUndefined();
  await database.query(
    `UPDATE ${QUEUE_SCHEMA}.job SET finished_at_ms = finished_at_ms - 3600000 WHERE id = 'n-600'`,
  );
  await removeCompleted(queue);
  expect((await host.counts(job.queue)).completed).toBe(999);
  expect(await queue.getJob('n-600')).toBeUndefined();
  expect(await queue.getJob('n-1199')).toBeDefined();
  await releaseStore(connection());
});
