import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from './wait-until';

/** A Redis of one test file, which may be started again. */
export interface OwnRedis {
  readonly url: string;
  /** Ends it at once and starts it again at its address: with what it had written down, or without anything. */
  restart(keeping: 'everything' | 'nothing'): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Redis for this test file alone, by `redis-server` of the path; every write is on the disk before it is answered. */
export async function ownRedis(): Promise<OwnRedis> {
  const directory = mkdtempSync(join(tmpdir(), 'dixian-own-redis-'));
  const port = await freePort();
  const start = async () => {
    const flags = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', directory, '--save', ''];
    const persistence = ['--appendonly', 'yes', '--appendfsync', 'always'];
    const started = spawn('redis-server', [...flags, ...persistence], { stdio: 'ignore' });
    await once(started, 'spawn');
    await waitUntil(() => answers(port), { what: 'Redis to answer' });
    return started;
  };
  let server = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    async restart(keeping) {
      await kill(server);
      if (keeping === 'nothing') rmSync(join(directory, 'appendonlydir'), { recursive: true, force: true });
      server = await start();
    },
    async stop() {
      await kill(server);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
