import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childProcess, type ScriptProcess, waitUntil } from '@dixian/testkit';
import { demoToken } from '../src/accounts/demo-token';
import { GraphClient } from '../src/client/graph-client';
import { findRunning } from '../src/start/data-folder';
import { freePorts } from '../src/start/free-ports';

const PROGRAM = join(__dirname, '..', 'dist', 'start-main.js');

/** `npm start` in a process of its own, as built. */
export interface StartedStack {
  data: string;
  url: string;
  process: ScriptProcess;
  as(account: string): Promise<GraphClient>;
  /** kill -9 of a part: `gateway`, `services` or `postgres`; it is started again by the parent. */
  killPart(title: string): void;
}

/** Starts it on a data folder (a new one unless given) without demo data and waits until it says that it is ready; `env` adds to its variables. */
export async function startedStack(
  data = mkdtempSync(join(tmpdir(), 'dixian-stack-')),
  args: readonly string[] = ['--empty'],
  env: Record<string, string> = {},
): Promise<StartedStack> {
  const [port = 0] = await freePorts(1);
  const process_ = childProcess(PROGRAM, {
    args: ['--data', data, '--port', String(port), ...args],
    env: { NIGHTLY_JOBS: 'off', ...env },
  });
  await process_.sees('is ready', { timeoutMs: 480_000 });
  const url = `http://127.0.0.1:${port}`;
  return {
    data,
    url,
    process: process_,
    as: async (account) => new GraphClient(url, await demoToken(data, account, 'test')),
    killPart(title) {
      const pid =
        title === 'postgres'
          ? Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
          : findRunning(data)?.parts[title];
      if (!pid) throw new Error(`No process ${title}`);
      process.kill(pid, 'SIGKILL');
    },
  };
}

/** Waits until a question about the graph is answered with yes; while parts restart there may be no answer at all. */
export async function untilTrue(question: () => Promise<boolean>, timeoutMs = 240_000): Promise<void> {
  await waitUntil(() => question().catch(() => false), { timeoutMs });
}
