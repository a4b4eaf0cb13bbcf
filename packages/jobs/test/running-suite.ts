import { dateInShanghai, fixedClock, plainDate } from '@dixian/calendar';
import { z } from 'zod';
import { defineJob } from '../src';
import { freshQueue, type TestHosts, until } from './test-hosts';

const payload = z.object({ item: z.number().int() });
const define = (queue: string, more: { name?: string; concurrency?: number; timeoutMs?: number } = {}) =>
  defineJob({ name: 'count-item', queue, payload, attempts: 3, backoffMs: 50, ...more });

/** Enqueuing, running, counting. */
export function runningSuite(hosts: TestHosts): void {
  it('runs a job with its payload, the time it was due and its attempt', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    const seen: { item: number; scheduledFor: Date; attempt: number }[] = [];
    host.register(job, async ({ item }, { scheduledFor, attempt, progress }) => {
      await progress(50);
      seen.push({ item, scheduledFor, attempt });
    });
    await host.start();
    const before = Date.now();
    await host.enqueue(job, { item: 7 }, { delayMs: 400 });
    const after = Date.now();
    expect(await host.counts(job.queue)).toMatchObject({ delayed: 1, waiting: 0, completed: 0 });
    await until(() => seen.length === 1);
    expect(seen[0]).toMatchObject({ item: 7, attempt: 1 });
    const due = seen[0]?.scheduledFor.getTime() ?? 0;
    expect(due).toBeGreaterThanOrEqual(before + 400);
    expect(due).toBeLessThanOrEqual(after + 400);
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(await host.counts(job.queue)).toEqual({
      waiting: 0,
      active: 0,
      delayed: 0,
      completed: 1,
      deadLetters: 0,
    });
  });

  it('gives the due time in the clock of the host, so that a demo sees its own date', async () => {
    const job = define(freshQueue());
    const host = hosts.host({ clock: fixedClock(plainDate('2025-11-05')) });
    const due: Date[] = [];
    host.register(job, async (_, { scheduledFor }) => void due.push(scheduledFor));
    await host.start();
    await host.enqueue(job, { item: 1 });
    await until(() => due.length === 1);
    expect(dateInShanghai(due[0] as Date)).toBe('2025-11-05');
  });

  it('refuses a payload that does not parse, naming the place and not the value', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    const wrong = { item: 'zhang-san' } as unknown as { item: number };
    await expect(host.enqueue(job, wrong)).rejects.toThrow(
      /count-item does not parse: item \(invalid_type\)$/,
    );
    await expect(host.enqueueMany(job, [{ payload: { item: 1 } }, { payload: wrong }])).rejects.toThrow(
      'item',
    );
    expect((await host.counts(job.queue)).waiting).toBe(0);
  });

  it('refuses job ids with a colon, of digits only, or empty', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    await expect(host.enqueue(job, { item: 1 }, { jobId: 'a:b' })).rejects.toThrow('":"');
    await expect(host.enqueue(job, { item: 1 }, { jobId: '42' })).rejects.toThrow('digits only');
    await expect(host.enqueue(job, { item: 1 }, { jobId: '' })).rejects.toThrow('empty');
    await expect(host.enqueue(job, { item: 1 }, { delayMs: -1 })).rejects.toThrow('negative');
    expect(await host.enqueue(job, { item: 1 }, { jobId: 'item-42' })).toBe('item-42');
    expect(await host.counts(job.queue)).toMatchObject({ waiting: 1, active: 0, delayed: 0 });
  });

  it('adds a job id once, also when the job is already done', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    let runs = 0;
    host.register(job, async () => {
      runs += 1;
    });
    await host.start();
    await host.enqueueMany(job, [
      { payload: { item: 1 }, jobId: 'same' },
      { payload: { item: 1 }, jobId: 'same' },
      { payload: { item: 2 }, jobId: 'other' },
    ]);
    await until(async () => (await host.counts(job.queue)).completed === 2);
    await host.enqueue(job, { item: 1 }, { jobId: 'same' });
    // One that is added after it is done before: had the second of the same id been added, it would have run by then.
    await host.enqueue(job, { item: 3 }, { jobId: 'last' });
    await until(async () => (await host.counts(job.queue)).completed === 3);
    expect(runs).toBe(3);
  });

  it('enqueues for another service without a handler here, but not for its own queue', async () => {
    const mine = define(freshQueue());
    const host = hosts.host();
    host.register(mine, async () => undefined);
    await expect(host.enqueue(define(mine.queue, { name: 'unknown' }), { item: 1 })).rejects.toThrow(
      'no handler',
    );
    await expect(host.enqueue(define(freshQueue()), { item: 1 })).resolves.toEqual(expect.any(String));
  });

  it('handles as many jobs at once as the queue states, and no more', async () => {
    const job = define(freshQueue(), { concurrency: 3 });
    const host = hosts.host();
    let now = 0;
    let most = 0;
    let begun = 0;
    host.register(job, async () => {
      most = Math.max(most, ++now);
      begun += 1;
      // Three end only when three have begun, so that a fourth would be seen beside them.
      const batch = Math.ceil(begun / 3) * 3;
      await until(() => begun >= batch);
      now -= 1;
    });
    await host.start();
    await host.enqueueMany(
      job,
      Array.from({ length: 12 }, (_, item) => ({ payload: { item } })),
    );
    await until(async () => (await host.counts(job.queue)).completed === 12);
    expect(most).toBe(3);
  });

  it('handles fifteen hundred small jobs each once', async () => {
    const job = define(freshQueue(), { concurrency: 10 });
    const host = hosts.host();
    const runs = new Map<number, number>();
    host.register(job, async ({ item }) => void runs.set(item, (runs.get(item) ?? 0) + 1));
    await host.start();
    for (let from = 0; from < 1_500; from += 500) {
      const items = Array.from({ length: 500 }, (_, at) => ({
        payload: { item: from + at },
        jobId: `i-${from + at}`,
      }));
      await host.enqueueMany(job, items);
    }
    await until(() => runs.size === 1_500, 40_000);
    await until(async () => (await host.counts(job.queue)).completed === 1_500);
    expect([...runs.values()].every((count) => count === 1)).toBe(true);
  });
}
