import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { z } from 'zod';
import { defineJob } from '../src';
import { freshQueue, pause, TestHosts } from './test-hosts';

const url = new URL(process.env.DIXIAN_TEST_REDIS_URL ?? '');

const define = () =>
  defineJob({ name: 'work', queue: freshQueue(), payload: z.object({}), attempts: 1, backoffMs: 50 });

/** Redis at an address of this test's own, and how it goes away for all that are connected to it. */
async function redisThatGoes(): Promise<{ url: string; goes(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const behind = connect(Number(url.port), url.hostname);
    for (const end of [socket, behind]) sockets.add(end.on('error', () => undefined));
    socket.pipe(behind).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const goes = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`, goes };
}

const waiting = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('a host whose Redis went away stops at once, and nothing of it goes on trying', async () => {
  const redis = await redisThatGoes();
  const hosts = new TestHosts(() => ({ kind: 'redis', url: redis.url }));
  const before = waiting();
  const host = hosts.host();
  for (const job of [define(), define(), define()]) host.register(job, async () => undefined);
  await host.start();
  redis.goes();
  // Long enough that each connection has been refused and waits for its next attempt.
  await pause(1_000);
  const began = performance.now();
  await host.stop();
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(hosts.lines.filter((line) => line.includes('did not answer'))).toEqual([]);
  await pause(7_000);
  expect(waiting()).toBeLessThanOrEqual(before);
}, 60_000);
