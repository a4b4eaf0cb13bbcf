import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Launcher } from './launcher';
import { isRunning, readPostmaster } from './postmaster-file';

const LOG_LIMIT_BYTES = 4_000_000;
const POLL_MS = 20;
const START_LIMIT_MS = 120_000; // a crash recovery reads the whole WAL first
const FAST_SHUTDOWN_LIMIT_MS = 2_500;

/** A started server; `ended` resolves when it is gone. */
export interface ServerProcess {
  readonly pid: number;
  readonly ended: Promise<void>;
}

/** Starts the server and waits until it accepts connections; undefined and its log when it ends before. */
export async function startServer(
  launcher: Launcher,
  program: string,
  { folder, port, flags }: { folder: string; port: number; flags: readonly string[] },
  limitMs = START_LIMIT_MS,
): Promise<{ server: ServerProcess } | { log: string }> {
  const data = join(folder, 'postgres');
  const logFile = join(folder, 'postgres.log');
  const { log, from } = openLog(logFile);
  const [command, args] = launcher.command(program, ['-D', data, '-p', String(port), ...flags]);
  // Its own session: Ctrl-C in the terminal must reach the services first and the database last.
  const child = spawn(command, args, { ...launcher.options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const { pid } = child;
  if (pid !== undefined && (await becomesReady(child, data, limitMs))) {
    child.unref();
    stopWithParent(pid, ended);
    return { server: { pid, ended } };
  }
  await ended;
  return { log: readFileSync(logFile).subarray(from).toString('utf8') };
}

// Appended to, because a server that this start will find in its way may be writing there.
function openLog(file: string): { log: number; from: number } {
  const log = openSync(file, 'a', 0o600);
  if (fstatSync(log).size > LOG_LIMIT_BYTES) ftruncateSync(log);
  return { log, from: fstatSync(log).size };
}

async function becomesReady(child: ChildProcess, data: string, limitMs: number): Promise<boolean> {
  const limit = Date.now() + limitMs;
  while (child.exitCode === null && child.signalCode === null && Date.now() < limit) {
    const postmaster = readPostmaster(data);
    if (postmaster?.pid === child.pid && postmaster?.ready) return true;
    await sleep(POLL_MS);
  }
  child.kill('SIGQUIT');
  return false;
}

// When this process is killed, its end of the pipe closes, `cat` ends and the server is told to shut down.
function stopWithParent(pid: number, ended: Promise<void>): void {
  const guard = spawn('sh', ['-c', `cat >/dev/null; kill -INT ${pid}`], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.unref();
  (guard.stdin as unknown as { unref(): void } | null)?.unref();
  void ended.then(() => {
    if (guard.pid !== undefined && guard.exitCode === null) process.kill(-guard.pid, 'SIGKILL');
  });
}

/** Fast shutdown (sessions ended, data written); after 2.5 s an immediate one, which the next start recovers from. */
export async function stopServer(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // gone already
    }
    if (await ends(pid)) return;
  }
}

async function ends(pid: number): Promise<boolean> {
  const limit = Date.now() + FAST_SHUTDOWN_LIMIT_MS;
  while (Date.now() < limit) {
    if (!isRunning(pid)) return true;
    await sleep(POLL_MS);
  }
  return !isRunning(pid);
}
