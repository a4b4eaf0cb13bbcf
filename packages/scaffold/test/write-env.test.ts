import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askingSecret } from '@dixian/access';
import { root } from './compose-file';

let house: string;
beforeEach(() => {
  house = mkdtempSync(path.join(tmpdir(), 'write-env-'));
  for (const file of ['.env.example', 'deploy/write-env.mjs', 'deploy/connections.json'])
    cpSync(path.join(root, file), path.join(house, file));
});
afterEach(() => rmSync(house, { recursive: true }));

function writeEnv(): string {
  const script = path.join(house, 'deploy/write-env.mjs');
  return spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout;
}
const env = () => readFileSync(path.join(house, '.env'), 'utf8');
const value = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(env())?.[1] ?? '';

test('fills in every secret, each its own, for the owner only, and names what is left to do', () => {
  expect(writeEnv()).toContain('fill in OIDC_ISSUER');
  const secrets = env()
    .split('\n')
    .filter((line) => /^[A-Z_]+=.+$/.test(line))
    .map((line) => line.slice(line.indexOf('=') + 1));
  expect(new Set(secrets).size).toBe(secrets.length);
  expect(env()).not.toContain('<');
  expect(Buffer.from(value('INDEX_KEY'), 'base64')).toHaveLength(32);
  expect(statSync(path.join(house, '.env')).mode & 0o077).toBe(0);
});

test('what is there stays, what is new is added', () => {
  writeEnv();
  const key = value('INDEX_KEY');
  writeFileSync(path.join(house, '.env'), `${env()}TRUSTED_PROXIES=10.0.0.0/8\n`);
  writeFileSync(path.join(house, '.env'), env().replace('OIDC_ISSUER=', 'OIDC_ISSUER=https://id.example'));
  writeFileSync(
    path.join(house, '.env.example'),
    `${readFileSync(path.join(house, '.env.example'), 'utf8')}NEW_PASSWORD=<password>\n`,
  );
  expect(writeEnv()).toContain('complete');
  expect(value('INDEX_KEY')).toBe(key);
  expect(value('OIDC_ISSUER')).toBe('https://id.example');
  expect(value('TRUSTED_PROXIES')).toBe('10.0.0.0/8');
  expect(value('NEW_PASSWORD')).toHaveLength(48);
});

test('who asks whom signs with what follows from the own secret of whoever is asked', () => {
  writeEnv();
  expect(value('HEALTH_ASKING_SECRETS').split(',')).toEqual([
    `households=${askingSecret(value('HOUSEHOLDS_OWN_SECRETS'), 'health')}`,
    `policy=${askingSecret(value('POLICY_OWN_SECRETS'), 'health')}`,
  ]);
  expect(value('GATEWAY_ASKING_SECRETS')).toContain(
    `housing-water=${askingSecret(value('HOUSING_WATER_OWN_SECRETS'), 'gateway')}`,
  );
  expect(value('EXPORTS_ASKING_SECRETS')).toBe(
    `gateway=${askingSecret(value('GATEWAY_OWN_SECRETS'), 'exports')}`,
  );
});

test('an own secret that is replaced keeps the one before, and others sign with the new one', () => {
  writeEnv();
  const before = value('HOUSEHOLDS_OWN_SECRETS');
  const after = 'a'.repeat(64);
  writeFileSync(path.join(house, '.env'), env().replace(before, `${after},${before}`));
  writeEnv();
  expect(value('HOUSEHOLDS_OWN_SECRETS')).toBe(`${after},${before}`);
  expect(value('HEALTH_ASKING_SECRETS').split(',')).toContain(`households=${askingSecret(after, 'health')}`);
});

test('an installation whose rows were written with one key for all keeps it for each', () => {
  writeFileSync(path.join(house, '.env'), 'DATA_KEYS=k0:before\n');
  writeEnv();
  expect(value('HEALTH_DATA_KEYS')).toBe('k0:before');
});
