import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childProcess } from '../src';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixian-script-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function script(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

test('a TypeScript script runs on workspace sources and is killed at once', async () => {
  const file = script(
    'hold.ts',
    `import { waitUntil } from '@dixian/testkit';
     waitUntil(() => true as const).then((answer: boolean) => console.log('answer', answer, process.argv[2]));
     setInterval(() => {}, 1000);`,
  );
  const child = childProcess(file, { args: ['given'] });
  await child.sees('answer true given');
  expect(await child.kill()).toEqual({ code: null, signal: 'SIGKILL' });
});

test('it can be asked to end, and tells its exit code', async () => {
  const file = script(
    'end.js',
    `process.on('SIGTERM', () => process.exit(7)); console.log('on'); setInterval(() => {}, 1000)`,
  );
  const child = childProcess(file);
  await child.sees(/^on$/m);
  expect(await child.end()).toEqual({ code: 7, signal: null });
});

test('a script that ends before it writes what is waited for is an error with its output', async () => {
  const child = childProcess(script('fail.js', `console.error('broken'); process.exit(1)`));
  await expect(child.sees('ready')).rejects.toThrow(/ended without ready: broken/);
});

test('no database of this machine reaches a script', async () => {
  const names = ['DATABASE_URL', 'REDIS_URL', 'PGHOST'];
  const before = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = 'postgresql://elsewhere';
  const child = childProcess(
    script('environment.js', 'console.log(JSON.stringify(Object.keys(process.env)))'),
  );
  await child.ended;
  names.forEach((name, index) => {
    if (before[index] === undefined) delete process.env[name];
    else process.env[name] = before[index];
  });
  expect(names.filter((name) => (JSON.parse(child.output()) as string[]).includes(name))).toEqual([]);
});
