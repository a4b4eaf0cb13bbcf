import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run } from '../src/run';

const root = path.join(__dirname, '../../..');

test('the graph composes, keeps its conventions, breaks no client, and what follows from it is checked in', async () => {
  const { findings } = await run({ root, check: true });
  expect(findings).toEqual([]);
});

test('the types for clients stand on their own under strict TypeScript', () => {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const file = path.join(root, 'schemas/generated/api-types.ts');
  const done = spawnSync(process.execPath, [compiler, '--noEmit', '--strict', '--ignoreConfig', file], {
    encoding: 'utf8',
  });
  expect(done.stdout).toBe('');
  expect(done.status).toBe(0);
});
