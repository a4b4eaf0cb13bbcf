import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childProcess } from '@dixian/testkit';
import { settingsOfService } from '../src/start/environments';
import { freePorts } from '../src/start/free-ports';
import { runOptions } from '../src/start/run-options';

const PROGRAM = join(__dirname, '..', 'dist', 'start-main.js');

async function refusal(args: readonly string[]): Promise<{ code: number | null; lines: string[] }> {
  const start = childProcess(PROGRAM, { args });
  const { code } = await start.ended;
  return { code, lines: start.output().trim().split('\n') };
}

test('flags win over variables, and a wrong one is refused in one line', () => {
  expect(
    runOptions(['--port', '4100', '--empty'], { DIXIAN_PORT: '4200', DIXIAN_NOW: '2025-12-01' }, 'd'),
  ).toEqual({
    port: 4100,
    data: 'd',
    now: '2025-12-01',
    empty: true,
    reset: false,
    separate: false,
    practice: false,
  });
  expect(() => runOptions(['--now', '2025-02-30'], {}, 'd')).toThrow('--now takes a date');
  expect(() => runOptions(['--port', '0'], {}, 'd')).toThrow('--port takes');
  expect(() => runOptions(['--prot', '1'], {}, 'd')).toThrow('Flags:');
});

test('a training installation shares neither port nor data nor channels with what stands beside it', () => {
  const beside = { DIXIAN_PORT: '4000', DIXIAN_DATA: '/real', PUBLIC_URL: 'https://real.example' };
  const options = runOptions(['--practice'], beside, '/home/.dixian');
  expect(options).toMatchObject({ port: 4100, data: '/home/.dixian-practice', practice: true });
  expect(runOptions(['--practice', '--port', '4200'], beside, '/home/.dixian').port).toBe(4200);
  const channels = { PUBLIC_URL: 'https://real.example', NOTICE_SECRETS: 's' };
  expect(settingsOfService('supervision', channels)).toEqual(channels);
  expect(settingsOfService('supervision', channels, true)).toEqual({});
});

test('in production nothing of the demonstration starts, each is named, and no folder is made', async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'dixian-production-')), 'data');
  const source = join(__dirname, '..', 'src', 'start-main.ts');
  const start = childProcess(source, {
    args: ['--data', data, '--now', '2025-01-01', '--reset'],
    env: { NODE_ENV: 'production' },
  });
  expect((await start.ended).code).toBe(1);
  expect(start.output().trim().split('\n')).toEqual([expect.stringMatching(/^NODE_ENV=production: /)]);
  for (const named of ['demo accounts', 'embedded PostgreSQL', '--now', 'demo data', '--reset'])
    expect(start.output()).toContain(named);
  expect(existsSync(data)).toBe(false);
});

test('a taken port is one clear line and exit code 1', async () => {
  const [port = 0] = await freePorts(1);
  const taken = createServer().listen(port, '127.0.0.1');
  await once(taken, 'listening');
  const data = mkdtempSync(join(tmpdir(), 'dixian-port-'));
  expect(await refusal(['--port', String(port), '--data', data])).toEqual({
    code: 1,
    lines: [`Port ${port} is taken; give another with --port N.`],
  });
  taken.close();
  rmSync(data, { recursive: true, force: true });
});

test('a folder that cannot be written is one clear line and exit code 1', async () => {
  const [port = 0] = await freePorts(1);
  const { code, lines } = await refusal(['--port', String(port), '--data', '/proc/dixian']);
  expect(code).toBe(1);
  expect(lines).toEqual(['The folder /proc/dixian cannot be written; give another with --data DIR.']);
});
