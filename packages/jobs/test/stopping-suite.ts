import { createServer, type Socket } from 'node:net';
import { z } from 'zod';
import { defineJob } from '../src';
import { killWorkers, spawnWorker } from './spawn-worker';
import { freshQueue, pause, type TestHosts, until } from './test-hosts';

const payload = z.object({});
const define = (queue: string) =>
  defineJob({ name: 'long-work', queue, payload, attempts: 1, backoffMs: 50 });

/** Stopping, dying, and a queue that does not answer. */
export function stoppingSuite(hosts: TestHosts): void {
  afterEach(killWorkers);

  it('waits for a running job when it stops', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    let state = 'waiting';
    host.register(job, async () => {
      state = 'running';
      await pause(1_000);
      state = 'done';
    });
    await host.start();
    await host.enqueue(job, {});
    await until(() => state === 'running');
    await host.stop();
    expect(state).toBe('done');
    expect(await hosts.host().counts(job.queue)).toMatchObject({ completed: 1, active: 0 });
    await expect(host.enqueue(job, {})).rejects.toThrow('has stopped');
  });

  it('gives a job back that outlasts the grace, and another process has it at once', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    let running = false;
    let aborted = false;
    host.register(job, (_, { signal }) => {
      running = true;
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => undefined);
    });
    await host.start();
    await host.enqueue(job, {});
    await until(() => running);
    const attempts: number[] = [];
    const other = hosts.host();
    other.register(job, async (_, { attempt }) => void attempts.push(attempt));
    await other.start();
    const stopping = performance.now();
    await host.stop();
    expect(performance.now() - stopping).toBeLessThan(5_000);
    expect(aborted).toBe(true);
    await until(() => attempts.length === 1, 2_000);
    expect(attempts).toEqual([1]);
    await until(async () => (await other.counts(job.queue)).completed === 1);
  });

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

  it('is ready when the queue answers', async () => {
    await expect(hosts.host().ready()).resolves.toBeUndefined();
  });

  it('is not ready when nobody listens, nor when somebody does but never answers', async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
    await until(() => mute.listening);
    const { port } = mute.address() as { port: number };
    const connection = hosts.connection();
    const at = (to: number) => {
      const url = new URL(connection.url);
      url.port = String(to);
      return hosts.host({ connection: { ...connection, url: url.href } });
    };
    const asked = performance.now();
    await expect(at(port).ready()).rejects.toThrow();
    expect(performance.now() - asked).toBeLessThan(8_000);
    const silent = at(port);
    await expect(silent.start()).rejects.toThrow();
    await hosts.stopAll();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => mute.close(resolve));
    await expect(at(port).ready()).rejects.toThrow();
    await expect(at(port).start()).rejects.toThrow();
  });
}
