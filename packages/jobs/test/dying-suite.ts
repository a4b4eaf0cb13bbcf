import { z } from 'zod';
import { defineJob } from '../src';
import { killWorkers, spawnWorker } from './spawn-worker';
import { freshQueue, type TestHosts, until } from './test-hosts';

const payload = z.object({});
const define = (queue: string) =>
  defineJob({ name: 'long-work', queue, payload, attempts: 1, backoffMs: 50 });

/** Processes that die in the middle of a job, and such as only seem to. */
export function dyingSuite(hosts: TestHosts): void {
  afterEach(killWorkers);

  it('hands the job of a process killed in the middle to another one within 25 seconds', async () => {
    const job = define(freshQueue());
    const child = await spawnWorker({ connection: hosts.connection(), queue: job.queue, work: 'hang' });
    const host = hosts.host();
    await host.enqueue(job, {});
    await child.said('started');
    killWorkers();
    const killed = performance.now();
    const attempts: number[] = [];
    host.register(job, async (_, { attempt }) => void attempts.push(attempt));
    await host.start();
    await until(() => attempts.length === 1, 25_000);
    process.stdout.write(
      `${hosts.connection().kind}: taken over after ${Math.round((performance.now() - killed) / 100) / 10} s\n`,
    );
    expect(attempts).toEqual([1]);
    await until(async () => (await host.counts(job.queue)).completed === 1);
  });

  it('does not take a long job from a living process, though it holds its event loop for seven seconds', async () => {
    const job = define(freshQueue());
    const child = await spawnWorker({ connection: hosts.connection(), queue: job.queue, work: 'compute' });
    const host = hosts.host();
    let taken = 0;
    await host.enqueue(job, {});
    await child.said('started');
    host.register(job, async () => {
      taken += 1;
    });
    await host.start();
    await child.said('finished');
    await until(async () => (await host.counts(job.queue)).completed === 1);
    expect(taken).toBe(0);
  });
}
