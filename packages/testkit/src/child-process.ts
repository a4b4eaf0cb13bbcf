import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { scriptEnvironment } from './environment';
import { waitUntil } from './wait-until';

const TYPESCRIPT_SOURCES = resolve(__dirname, '../jest/typescript-sources.js');

/** How a script ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A Node script in a process of its own. */
export interface ScriptProcess {
  readonly pid: number;
  /** All it has written so far, both streams. */
  output(): string;
  /** Waits for text in the output; an Error with the output when the script ends before or the limit is over. */
  sees(text: string | RegExp, options?: { timeoutMs?: number }): Promise<void>;
  /** Sends a signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
  /** kill -9, as when the machine takes it away. */
  kill(): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** Starts a script, JavaScript or TypeScript (workspace sources are run as they stand), under a clean environment. */
export function childProcess(
  script: string,
  { args = [], env = {}, cwd }: { args?: readonly string[]; env?: Record<string, string>; cwd?: string } = {},
): ScriptProcess {
  const child = spawn(process.execPath, ['--require', TYPESCRIPT_SOURCES, script, ...args], {
    cwd,
    env: { ...scriptEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const output = () => chunks.join('');
  const ended = endOf(child);
  return {
    pid: child.pid ?? 0,
    output,
    ended,
    sees: (text, options) => seen(child, output, text, options?.timeoutMs ?? 60_000),
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done({ code, signal }));
  });
}

async function seen(
  child: ChildProcess,
  output: () => string,
  text: string | RegExp,
  timeoutMs: number,
): Promise<void> {
  const matches = () => (typeof text === 'string' ? output().includes(text) : text.test(output()));
  const over = () => child.exitCode !== null || child.signalCode !== null;
  await waitUntil(() => matches() || over(), { timeoutMs, what: `${text} in the output: ${output()}` });
  if (!matches()) throw new Error(`The script ended without ${text}: ${output()}`);
}
