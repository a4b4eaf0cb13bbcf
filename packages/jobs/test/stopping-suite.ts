import { createServer, type Socket } from 'node:net';
import { z } from 'zod';
import { defineJob } from '../src';
import { freshQueue, type TestHosts, until } from './test-hosts';

const payload = z.object({});
const define = (queue: string) =>
  defineJob({ name: 'long-work', queue, payload, attempts: 1, backoffMs: 50 });

/** Stopping, and a queue that does not answer. */
export function stoppingSuite(hosts: TestHosts): void {
  it('waits for a running job when it stops', async () => {
    const job = define(freshQueue());
    const host = hosts.host();
    let state = 'waiting';
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    host.register(job, async () => {
      state = 'running';
      await finished;
      state = 'done';
    });
    await host.start();
    await host.enqueue(job, {});
    await until(() => state === 'running');
    const stopping = host.stop();
    finish();
    await stopping;
    expect(state).toBe('done');
    await expect(host.enqueue(job, {})).rejects.toThrow('has stopped');
    expect(await hosts.host().counts(job.queue)).toMatchObject({ completed: 1, active: 0 });
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
    await host.stop();
    expect(aborted).toBe(true);
    await until(() => attempts.length === 1);
    expect(attempts).toEqual([1]);
    await until(async () => (await other.counts(job.queue)).completed === 1);
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
    await expect(at(port).ready()).rejects.toThrow();
    const silent = at(port);
    await expect(silent.start()).rejects.toThrow();
    await hosts.stopAll();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => mute.close(resolve));
    await expect(at(port).ready()).rejects.toThrow();
    await expect(at(port).start()).rejects.toThrow();
  });
}
