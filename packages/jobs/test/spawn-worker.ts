import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { QueueConnection } from '../src';
import { until } from './test-hosts';

const TYPESCRIPT_SOURCES = resolve(__dirname, '../../testkit/jest/typescript-sources.js');

export interface WorkerProcess {
  /** Resolves once the process printed the word. */
  said(word: string): Promise<void>;
}

const alive = new Set<ChildProcess>();

/** kill -9 for every process spawned here. */
export function killWorkers(): void {
  for (const child of alive) child.kill('SIGKILL');
  alive.clear();
}

/** Starts another process that works on the queue; resolves when it is ready. */
export async function spawnWorker(task: {
  connection: QueueConnection;
  queue: string;
  work: 'hang' | 'compute';
}): Promise<WorkerProcess> {
  const script = join(__dirname, 'worker-process.ts');
  const child = spawn(process.execPath, ['--require', TYPESCRIPT_SOURCES, script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  alive.add(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const said = (word: string) => until(() => output.includes(word), 30_000);
  await said('ready');
  return { said };
}
