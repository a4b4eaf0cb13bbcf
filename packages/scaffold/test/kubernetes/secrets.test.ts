import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Manifest } from '../../src/kubernetes/manifest';
import { root } from '../compose-file';
import { schemaProblems, typeProblems } from './api-problems';
import { built, containersOf } from './built-overlay';

interface Secret extends Manifest {
  stringData?: Record<string, string>;
}

let house: string;
beforeAll(() => {
  house = mkdtempSync(path.join(tmpdir(), 'write-secrets-'));
  for (const file of ['.env.example', 'deploy/write-env.mjs', 'deploy/connections.json', 'deploy/postgres'])
    cpSync(path.join(root, file), path.join(house, file), { recursive: true });
  cpSync(
    path.join(root, 'deploy/kubernetes/write-secrets.mjs'),
    path.join(house, 'deploy/kubernetes/write-secrets.mjs'),
  );
});
afterAll(() => rmSync(house, { recursive: true }));

const run = (script: string) => spawnSync(process.execPath, [path.join(house, script)], { encoding: 'utf8' });

test('before there is an .env, nothing is printed', () => {
  const { stdout, status } = run('deploy/kubernetes/write-secrets.mjs');
  expect([stdout, status]).toEqual(['', 1]);
});

test('every pod finds each secret that it reads, and no secret holds more than its pods read', () => {
  run('deploy/write-env.mjs');
  const { stdout } = run('deploy/kubernetes/write-secrets.mjs');
  const { items } = JSON.parse(stdout) as { items: Secret[] };
  expect(schemaProblems(items)).toEqual([]);
  expect(typeProblems(items)).toBe('');
  const held = Object.fromEntries(
    items.flatMap(({ kind, metadata, stringData = {} }) =>
      kind === 'Secret' ? [[metadata.name, Object.keys(stringData).sort()]] : [],
    ),
  );
  const { postgres = [], ...others } = held;
  expect(postgres).toContain('HEALTH_MIGRATOR_PASSWORD');
  const read: Record<string, Set<string>> = {};
  for (const manifest of built('deploy/kubernetes/overlays/county')) {
    for (const { env = [] } of containersOf(manifest)) {
      for (const { valueFrom } of env) {
        const { name = '', key = '' } = valueFrom?.secretKeyRef ?? {};
        if (name !== '') read[name] = (read[name] ?? new Set()).add(key);
      }
    }
  }
  const sorted = Object.entries(read).map(([name, keys]) => [name, [...keys].sort()]);
  expect(others).toEqual(Object.fromEntries(sorted));
  expect(stdout).not.toContain('undefined');
}, 60_000);
