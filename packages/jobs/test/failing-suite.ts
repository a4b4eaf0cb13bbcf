import { z } from 'zod';
import { defineJob, type JobDefinition, PermanentFailure, TryLater } from '../src';
import { freshQueue, type TestHosts, until } from './test-hosts';

const payload = z.object({ item: z.number() });
const define = (queue: string, more: Partial<JobDefinition<{ item: number }>> = {}) =>
  defineJob({ name: 'try-item', queue, payload, attempts: 3, backoffMs: 50, ...more });

/** Failing, trying again, dead letters. */
export function failingSuite(hosts: TestHosts): void {
  it('tries again with backoff, keeps the time it was due, and logs each failure without the payload', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    const seen: { attempt: number; due: number; at: number }[] = [];
    host.register(job, async (_, { attempt, scheduledFor }) => {
      seen.push({ attempt, due: scheduledFor.getTime(), at: Date.now() });
      if (attempt < 3) throw new Error('the register is away');
    });
    await host.start();
    await host.enqueue(job, { item: 987_654_321 });
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(new Set(seen.map(({ due }) => due)).size).toBe(1);
    const waits = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
    expect(waits[0]).toBeGreaterThanOrEqual(25);
    expect(waits[1]).toBeGreaterThanOrEqual(50);
    const failures = hosts.lines.filter((line) => line.includes('job failed'));
    expect(failures).toHaveLength(2);
    expect(failures.join()).toContain('the register is away');
    expect(failures.join()).not.toContain('987654321');
  });

  it('keeps a job that failed for good as a dead letter, newest first, its reason masked', async () => {
    const job = define(freshQueue(), { attempts: 2 });
    const host = hosts.host();
    host.register(job, async ({ item }) => {
      throw new Error(`no household ${item} of 张三, phone 13900002860\nsecond line`);
    });
    await host.start();
    const before = Date.now();
    await host.enqueue(job, { item: 1 }, { jobId: 'older' });
    await until(async () => (await host.counts(job.queue)).deadLetters === 1);
    await host.enqueue(job, { item: 2 }, { jobId: 'newer' });
    await until(async () => (await host.counts(job.queue)).deadLetters === 2);
    const letters = await host.deadLetters(job.queue, { first: 10 });
    expect(letters.map(({ jobId }) => jobId)).toEqual(['newer', 'older']);
    expect(letters[0]).toMatchObject({
      id: `${job.queue}:newer`,
      queue: job.queue,
      name: 'try-item',
      attempts: 2,
    });
    expect(letters[0]?.reason).toBe('Error: no household 2 of …, phone …');
    expect(letters[0]?.failedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(await host.deadLetters(job.queue, { first: 1 })).toHaveLength(1);
    expect(await host.deadLetter(job.queue, 'newer')).toEqual(letters[0]);
    expect(await host.deadLetter(job.queue, 'none')).toBeUndefined();
    expect(await host.deadLetters(job.queue, { first: 0 })).toEqual([]);
    expect(hosts.lines.join()).not.toMatch(/张三|13900002860/);
  });

  it('runs a dead letter again with all its attempts', async () => {
    const job = define(freshQueue(), { attempts: 2 });
    const host = hosts.host();
    let away = true;
    const attempts: number[] = [];
    host.register(job, async (_, { attempt }) => {
      attempts.push(attempt);
      if (away) throw new Error('away');
    });
    await host.start();
    const jobId = await host.enqueue(job, { item: 1 });
    await until(async () => (await host.counts(job.queue)).deadLetters === 1);
    away = false;
    const id = `${job.queue}:${jobId}`;
    expect(await host.retryDeadLetter(id)).toBe(true);
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(attempts).toEqual([1, 2, 1]);
    expect(await host.retryDeadLetter(id)).toBe(false);
    expect(await host.retryDeadLetter(`${job.queue}:none`)).toBe(false);
    expect(await host.retryDeadLetter('nonsense')).toBe(false);
  });

  it('runs all dead letters of a kind again at once, as many as are asked for', async () => {
    const job = define(freshQueue(), { attempts: 1 });
    const other = define(job.queue, { name: 'other', attempts: 1 });
    const host = hosts.host();
    let away = true;
    for (const one of [job, other]) {
      host.register(one, async () => {
        if (away) throw new Error('away');
      });
    }
    await host.start();
    const items = Array.from({ length: 130 }, (_, item) => ({ payload: { item } }));
    await host.enqueueMany(job, items);
    await host.enqueue(other, { item: 0 });
    await until(async () => (await host.counts(job.queue)).deadLetters === 131);
    away = false;
    expect(await host.retryDeadLetters(job.queue, { name: 'try-item', atMost: 5 })).toBe(5);
    expect(await host.retryDeadLetters(job.queue, { name: 'try-item', atMost: 1_000 })).toBe(125);
    await until(async () => (await host.counts(job.queue)).completed === 130);
    expect(await host.counts(job.queue)).toMatchObject({ deadLetters: 1 });
    expect(await host.retryDeadLetters(job.queue, { atMost: 1_000 })).toBe(1);
  });

  it('puts a job off as often as what it needs is away, waits longer each time and counts no attempt', async () => {
    const job = define(freshQueue(), { attempts: 1 });
    const host = hosts.host();
    const seen: { attempt: number; due: number; at: number }[] = [];
    host.register(job, async (_, { attempt, scheduledFor }) => {
      seen.push({ attempt, due: scheduledFor.getTime(), at: Date.now() });
      if (seen.length < 4) throw new TryLater('the register is away');
    });
    await host.start();
    await host.enqueue(job, { item: 1 }, { jobId: 'patient' });
    await until(async () => (await host.counts(job.queue)).delayed === 1);
    expect(await host.unfinished(job.queue)).toEqual(new Set(['patient']));
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1]);
    expect(new Set(seen.map(({ due }) => due)).size).toBe(1);
    const waits = seen.slice(1).map(({ at }, index) => at - (seen[index]?.at ?? 0));
    for (const [index, wait] of waits.entries()) expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
    expect(hosts.lines.filter((line) => line.includes('job failed'))).toEqual([]);
  });

  it('counts no attempt while what a handler needs is away', async () => {
    const job = define(freshQueue(), { attempts: 1 });
    const host = hosts.host({ isAway: (error) => error instanceof RangeError });
    const attempts: number[] = [];
    host.register(job, async (_, { attempt }) => {
      attempts.push(attempt);
      if (attempts.length < 3) throw new RangeError('no connection');
    });
    await host.start();
    await host.enqueue(job, { item: 1 });
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(attempts).toEqual([1, 1, 1]);
  });

  it('adds a job anew where one of its id has ended, and leaves one alone that waits', async () => {
    const job = define(freshQueue(), { attempts: 1 });
    const host = hosts.host();
    const runs: number[] = [];
    host.register(job, async ({ item }) => {
      runs.push(item);
      if (item === 2 && runs.filter((one) => one === 2).length === 1) throw new Error('once');
    });
    await host.start();
    const items = [1, 2, 3].map((item) => ({ payload: { item }, jobId: `item-${item}` }));
    await host.enqueue(job, { item: 3 }, { jobId: 'item-3', delayMs: 60_000 });
    expect(await host.enqueueAnew(job, items)).toBe(2);
    await until(async () => (await host.counts(job.queue)).deadLetters === 1);
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(await host.enqueueAnew(job, items)).toBe(2);
    await until(async () => (await host.counts(job.queue)).completed === 2);
    expect(runs.toSorted()).toEqual([1, 1, 2, 2]);
    expect(await host.unfinished(job.queue)).toEqual(new Set(['item-3']));
  });

  it('knows which jobs are not completed: those that wait, and dead letters with what they were given', async () => {
    const job = define(freshQueue(), { attempts: 1 });
    const host = hosts.host();
    host.register(job, async ({ item }) => {
      if (item === 1) throw new Error('no');
    });
    await host.start();
    for (const item of [1, 2]) await host.enqueue(job, { item }, { jobId: `item-${item}` });
    await host.enqueue(job, { item: 3 }, { jobId: 'item-3', delayMs: 60_000 });
    await until(async () => (await host.counts(job.queue)).completed === 1);
    await until(async () => (await host.counts(job.queue)).deadLetters === 1);
    expect(await host.unfinished(job.queue)).toEqual(new Set(['item-1', 'item-3']));
    expect(await host.deadLetters(job.queue, { first: 1 })).toMatchObject([{ payload: { item: 1 } }]);
  });

  it('sends a payload that no longer parses to the dead letters at once', async () => {
    const old = define(freshQueue());
    const renamed = { ...old, payload: z.object({ household: z.string() }) };
    const host = hosts.host();
    let runs = 0;
    host.register(renamed, async () => {
      runs += 1;
    });
    await host.start();
    await host.enqueue(old, { item: 1 });
    await until(async () => (await host.counts(old.queue)).deadLetters === 1);
    const [letter] = await host.deadLetters(old.queue, { first: 1 });
    expect(letter).toMatchObject({ attempts: 1 });
    expect(letter?.reason).toMatch(/does not parse: household \(invalid_type\)$/);
    expect(runs).toBe(0);
  });

  it('sends a job without handler, and a permanent failure, to the dead letters at once', async () => {
    const job = define(freshQueue());
    const removed = define(job.queue, { name: 'removed' });
    const elsewhere = hosts.host();
    const host = hosts.host();
    host.register(job, async () => {
      throw new PermanentFailure('the file is not a workbook');
    });
    await host.start();
    await elsewhere.enqueue(removed, { item: 1 });
    await elsewhere.enqueue(job, { item: 1 });
    await until(async () => (await host.counts(job.queue)).deadLetters === 2);
    const letters = await host.deadLetters(job.queue, { first: 2 });
    expect(letters.map(({ attempts }) => attempts)).toEqual([1, 1]);
    expect(new Set(letters.map(({ reason }) => reason))).toEqual(
      new Set([
        'PermanentFailure: the file is not a workbook',
        `PermanentFailure: ${job.queue}/removed has no handler`,
      ]),
    );
  });

  it('fails an attempt that takes longer than its timeout and aborts its signal', async () => {
    const job = define(freshQueue(), { attempts: 1, timeoutMs: 200 });
    const host = hosts.host();
    let aborted = false;
    host.register(job, (_, { signal }) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => undefined);
    });
    await host.start();
    await host.enqueue(job, { item: 1 });
    await until(async () => (await host.counts(job.queue)).deadLetters === 1);
    const [letter] = await host.deadLetters(job.queue, { first: 1 });
    expect(letter?.reason).toBe('JobTimedOut: Not finished within 200 ms');
    expect(aborted).toBe(true);
  });

  it('does not start with a job without handler, with two, with a schedule twice or with split concurrency', async () => {
    const job = define(freshQueue(), { concurrency: 2 });
    const missing = define(job.queue, { name: 'missing' });
    const host = hosts.host({ jobs: [job, missing] });
    host.register(job, async () => undefined);
    host.register(job, async () => undefined);
    host.register(define(job.queue, { name: 'other', concurrency: 3 }), async () => undefined);
    const unhandled = define(freshQueue(), { name: 'nightly' });
    const schedule = { id: 'nightly', cron: '0 2 * * *', tz: 'Asia/Shanghai', payload: { item: 1 } } as const;
    host.schedule(unhandled, schedule);
    host.schedule(unhandled, schedule);
    await expect(host.start()).rejects.toMatchObject({
      problems: [
        `${job.queue}/missing has no handler.`,
        `${unhandled.queue}/nightly has no handler.`,
        `${job.queue}/try-item has two handlers.`,
        `The jobs of queue ${job.queue} state different concurrency.`,
        `Schedule ${unhandled.queue}/nightly is defined twice.`,
      ],
    });
  });
}
