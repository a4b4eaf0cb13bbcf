import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, readPostmaster } from '../src/postmaster-file';
import { ask, cleanUp, scratchFolder, started } from './scratch-folder';

const REGISTER = resolve(__dirname, '../../testkit/jest/typescript-sources.js');
const HOLDER = resolve(__dirname, 'hold-server.ts');
const holders: ChildProcess[] = [];

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  await cleanUp();
});

async function held(directory: string, account: { uid?: number; gid?: number } = {}) {
  const child = spawn(process.execPath, ['-r', REGISTER, HOLDER, directory], { ...account, stdio: 'pipe' });
  holders.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  while (!output.includes('\n') && child.exitCode === null) await sleep(25);
  const [, adminUrl = ''] = /^ready (\S+)/.exec(output) ?? [];
  if (!adminUrl) throw new Error(output);
  return { child, adminUrl, postmaster: readPostmaster(join(directory, 'postgres'))?.pid ?? 0 };
}

async function ends(pid: number, limitMs: number): Promise<boolean> {
  const limit = Date.now() + limitMs;
  while (isRunning(pid) && Date.now() < limit) await sleep(25);
  return !isRunning(pid);
}

test('kill -9 of the start makes the server stop by itself and loses nothing', async () => {
  const directory = scratchFolder();
  const { child, adminUrl, postmaster } = await held(directory);
  await ask(adminUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 1000)');
  child.kill('SIGKILL');
  expect(await ends(postmaster, 120_000)).toBe(true);
  const server = await started({ directory });
  expect(await ask(server.adminUrl, 'SELECT count(*)::int FROM kept')).toEqual([1000]);
});

test('a start right after kill -9 waits for the server on its way down', async () => {
  const directory = scratchFolder();
  const { child, adminUrl } = await held(directory);
  await ask(adminUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 1000)');
  child.kill('SIGKILL');
  const server = await started({ directory });
  expect(await ask(server.adminUrl, 'SELECT count(*)::int FROM kept')).toEqual([1000]);
});

test('a server left running by a start killed with its guard is taken over', async () => {
  const directory = scratchFolder();
  const { child, adminUrl, postmaster } = await held(directory);
  await ask(adminUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
  for (const guard of guardsOf(child.pid ?? 0)) process.kill(-guard, 'SIGKILL');
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(isRunning(postmaster)).toBe(true);
  const server = await started({ directory });
  expect(isRunning(postmaster)).toBe(false);
  expect(await ask(server.adminUrl, 'SELECT one FROM kept')).toEqual([1]);
});

test('kill -9 of the server itself is recovered from', async () => {
  const directory = scratchFolder();
  const first = await started({ directory, fast: false });
  await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 1000)');
  process.kill(readPostmaster(join(directory, 'postgres'))?.pid ?? 0, 'SIGKILL');
  await first.ended;
  const second = await started({ directory });
  expect(await ask(second.adminUrl, 'SELECT count(*)::int FROM kept')).toEqual([1000]);
});

test('a postmaster.pid whose number now belongs to another program does not hinder the start', async () => {
  const directory = scratchFolder();
  await (await started({ directory })).stop();
  const lines = [process.pid, join(directory, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready'];
  writeFileSync(join(directory, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`);
  const server = await started({ directory });
  expect(await ask(server.adminUrl, 'SELECT 1')).toEqual([1]);
});

test('a set-up killed half-way leaves nothing that hinders the next', async () => {
  const directory = scratchFolder();
  mkdirSync(join(directory, '.set-up-killed', 'data'), { recursive: true });
  const server = await started({ directory });
  expect(await ask(server.adminUrl, 'SELECT 1')).toEqual([1]);
  expect(readdirSync(directory).sort()).toEqual(['postgres', 'postgres.log']);
});

const NOBODY = { uid: 65_534, gid: 65_534 };
const readable = spawnSync('ls', [HOLDER], NOBODY.uid && process.getuid?.() === 0 ? NOBODY : {}).status === 0;
const asNobody = process.getuid?.() === 0 && readable ? test : test.skip;

asNobody(
  'an ordinary user runs the server as himself, and a folder of his that he may not write is one clear line',
  async () => {
    const directory = scratchFolder();
    chownSync(directory, NOBODY.uid, NOBODY.gid);
    const { adminUrl } = await held(directory, NOBODY);
    expect(await ask(adminUrl, 'SELECT 1')).toEqual([1]);
    const closed = scratchFolder();
    chmodSync(closed, 0o755);
    await expect(held(closed, NOBODY)).rejects.toThrow(/The data folder \S+ cannot be written/);
  },
);

function guardsOf(parent: number): number[] {
  const { stdout } = spawnSync('sh', ['-c', `grep -l '^PPid:\\s${parent}$' /proc/[0-9]*/status`], {
    encoding: 'utf8',
  });
  const children = stdout.split('\n').flatMap((file) => (file ? [Number(file.split('/')[2])] : []));
  return children.filter(
    (pid) => spawnSync('grep', ['-q', 'cat >/dev/null', `/proc/${pid}/cmdline`]).status === 0,
  );
}
