import { z } from 'zod';
import { defineJob, type JobHost } from '../src';
import type { StoredQueue } from '../src/store/queue-store';
import { acquireStore, releaseStore } from '../src/store/shared-store';
import { freshQueue, pause, type TestHosts, until } from './test-hosts';

const payload = z.object({ rule: z.string().optional() });
const define = (queue: string) => defineJob({ name: 'sweep', queue, payload, attempts: 3, backoffMs: 50 });
const EVERY_TWO_SECONDS = '*/2 * * * * *';

/** Schedules: when they run, what they are told, what becomes of them. */
export function schedulingSuite(hosts: TestHosts): void {
  const inspect = async <T>(queue: string, look: (queue: StoredQueue) => Promise<T>): Promise<T> => {
    const store = await acquireStore(hosts.connection(), () => undefined);
    try {
      return await look(store.queue(queue));
    } finally {
      await releaseStore(hosts.connection());
    }
  };

  const sweeping = (queue: string, runs: number[], body: { rule?: string } = {}): JobHost => {
    const job = define(queue);
    const host = hosts.host();
    host.register(job, async (_, { scheduledFor }) => void runs.push(scheduledFor.getTime()));
    host.schedule(job, { id: 'sweep', cron: EVERY_TWO_SECONDS, tz: 'Asia/Shanghai', payload: body });
    return host;
  };

  it('plans in Asia/Shanghai, whatever the zone of the machine', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    host.register(job, async () => undefined);
    host.schedule(job, { id: 'morning', cron: '30 6 * * *', tz: 'Asia/Shanghai', payload: {} });
    await host.start();
    const next = await inspect(
      job.queue,
      async (queue) => (await queue.getJobScheduler('morning'))?.next ?? 0,
    );
    expect(new Date(next).toISOString()).toMatch(/T22:30:00\.000Z$/);
    expect(next).toBeGreaterThan(Date.now());
  });

  it('tells the planned time, and makes up for every run missed while no process ran', async () => {
    const queue = freshQueue();
    const runs: number[] = [];
    const first = sweeping(queue, runs);
    await first.start();
    await until(() => runs.length >= 2);
    await first.stop();
    const before = runs.length;
    await pause(5_000);
    const restarted = Date.now();
    await sweeping(queue, runs).start();
    await until(() => Math.max(...runs) >= restarted, 8_000);
    const sorted = [...runs].sort((a, b) => a - b);
    expect(sorted.every((due) => due % 2_000 === 0)).toBe(true);
    expect(sorted.slice(1).every((due, index) => due - (sorted[index] ?? 0) === 2_000)).toBe(true);
    expect(runs.slice(before).filter((due) => due < restarted - 1_000).length).toBeGreaterThanOrEqual(2);
  });

  it('does not lose an overdue run when the schedule was changed meanwhile', async () => {
    const queue = freshQueue();
    const runs: number[] = [];
    const first = sweeping(queue, runs);
    await first.start();
    await until(() => runs.length >= 1);
    await first.stop();
    const last = Math.max(...runs);
    await pause(3_000);
    await sweeping(queue, runs, { rule: 'new' }).start();
    await until(() => runs.includes(last + 2_000), 5_000);
    await until(() => Math.max(...runs) > Date.now() - 1_000, 5_000);
    expect(new Set(runs).size).toBe(runs.length);
    const data = await inspect(
      queue,
      async (stored) => (await stored.getJobScheduler('sweep'))?.template?.data,
    );
    expect(data).toEqual({ rule: 'new' });
  });

  it('leaves an unchanged schedule alone when a host starts', async () => {
    const job = define(freshQueue());
    const start = async () => {
      const host = hosts.host();
      host.register(job, async () => undefined);
      host.schedule(job, { id: 'yearly', cron: '0 0 1 1 *', tz: 'Asia/Shanghai', payload: { rule: 'x' } });
      await host.start();
    };
    const pending = () =>
      inspect(job.queue, async (queue) => {
        const next = (await queue.getJobScheduler('yearly'))?.next;
        return (await queue.getJob(`repeat:yearly:${next}`))?.timestamp;
      });
    await start();
    const planned = await pending();
    expect(planned).toEqual(expect.any(Number));
    await pause(20);
    await start();
    expect(await pending()).toBe(planned);
    expect(await inspect(job.queue, (queue) => queue.getJobSchedulers())).toHaveLength(1);
  });

  it('removes a schedule that is no longer defined', async () => {
    const queue = freshQueue();
    const runs: number[] = [];
    const first = sweeping(queue, runs);
    await first.start();
    await first.stop();
    const second = hosts.host();
    second.register(define(queue), async () => void runs.push(0));
    await second.start();
    expect(await inspect(queue, (stored) => stored.getJobSchedulers())).toEqual([]);
    expect((await second.counts(queue)).delayed).toBe(0);
  });

  it('refuses a cron expression, an id or a payload that is wrong, and anything after the start', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    const good = { id: 'a', cron: '0 6 * * *', tz: 'Asia/Shanghai', payload: {} } as const;
    expect(() => host.schedule(job, { ...good, cron: 'daily' })).toThrow('not a cron expression');
    expect(() => host.schedule(job, { ...good, id: 'A:b' })).toThrow('kebab-case');
    expect(() => host.schedule(job, { ...good, payload: { rule: 1 } as never })).toThrow('does not parse');
    host.register(job, async () => undefined);
    await host.start();
    expect(() => host.schedule(job, good)).toThrow('has been started');
    expect(() => host.register(job, async () => undefined)).toThrow('has been started');
  });
}
