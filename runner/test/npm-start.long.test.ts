import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '@dixian/testkit';
import { findRunning } from '../src/start/data-folder';
import { freePorts } from '../src/start/free-ports';

const MINUTE = 60_000;

const root = join(__dirname, '../..');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The house as somebody starts it who knows npm only: Playwright, systemd, a CI. */
async function started(data: string): Promise<{ npm: ChildProcess; url: string; pids: number[] }> {
  const [port = 0] = await freePorts(1);
  const npm = spawn('npm', ['start', '--', '--data', data, '--port', String(port), '--empty'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  npm.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await waitUntil(() => output.includes('is ready'), { timeoutMs: 5 * MINUTE });
  const running = findRunning(data);
  const postgres = Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  return {
    npm,
    url: `http://127.0.0.1:${port}`,
    pids: [running?.pid ?? 0, ...Object.values(running?.parts ?? {}), postgres],
  };
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  '%s to npm start stops everything that it started',
  async (signal) => {
    const data = mkdtempSync(join(tmpdir(), 'dixian-npm-'));
    const { npm, url, pids } = await started(data);
    expect(pids.every((pid) => pid > 0 && isAlive(pid))).toBe(true);
    const ended = once(npm, 'exit');
    npm.kill(signal);
    await ended;
    await waitUntil(() => !pids.some(isAlive), { timeoutMs: MINUTE });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
    rmSync(data, { recursive: true, force: true });
  },
  10 * MINUTE,
);
