import { existsSync } from 'node:fs';
import path from 'node:path';
import { serviceEnvironment } from '@dixian/service';
import { databasesSql } from '../src/databases-sql';
import { serviceNames } from '../src/service-names';
import { type Container, composeFile, read, root, variablesIn } from './compose-file';

const KNOWN_KEYS = new Set([
  'build',
  'command',
  'depends_on',
  'environment',
  'healthcheck',
  'image',
  'init',
  'ports',
  'restart',
  'stop_grace_period',
  'volumes',
]);
const ENGINES = ['postgres', 'redis'];

const names = serviceNames(root);
const compose = composeFile();
const containers = Object.entries(compose.services);
const migrations = names.map((name) => `${name}-migration`);
const built = containers.filter(([name]) => !ENGINES.includes(name));
const container = (name: string) => compose.services[name] as Container;

/** The values that a filled-in .env gives. */
const filledIn = (text: string) =>
  text
    .replaceAll(/\$\{[A-Z_]+_ASKING_SECRETS:\?\}/g, `households=${'f'.repeat(43)}`)
    .replaceAll(/\$\{[A-Z_]+_DATA_KEYS:\?\}/g, `k1:${Buffer.alloc(32, 1).toString('base64')}`)
    .replaceAll(/\$\{INDEX_KEY:\?\}/g, Buffer.alloc(32, 2).toString('base64'))
    .replaceAll(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1')
    .replaceAll(/\$\{[A-Z_]+:\?[^}]*\}/g, 'f'.repeat(64));

test('every service has a container, and one that migrates its database; there is no other', () => {
  expect(Object.keys(compose.services).sort()).toEqual(
    [...ENGINES, 'gateway', ...names, ...migrations].sort(),
  );
});

test.each(names)(
  'who owns the tables of %s is known to the container alone that migrates and ends',
  (name) => {
    const migration = container(`${name}-migration`);
    expect(Object.keys(migration.environment ?? {})).toEqual(['MIGRATOR_DATABASE_URL']);
    expect(migration.command).toEqual(['node', 'dist/main.js', 'migrate']);
    expect(Object.keys(container(name).environment ?? {})).not.toContain('MIGRATOR_DATABASE_URL');
    expect(container(name).depends_on).toMatchObject({
      [`${name}-migration`]: { condition: 'service_completed_successfully' },
      redis: { condition: 'service_healthy' },
    });
  },
);

test('no password stands on a command line, and nothing listens on all addresses', () => {
  for (const [, { command = [] }] of containers) {
    expect(command.join(' ')).not.toMatch(/requirepass["', ]+\$\{|PASSWORD:\?/);
  }
  for (const [, { ports = [] }] of containers) {
    for (const port of ports) expect(port).toMatch(/^\$\{GATEWAY_ADDRESS:-127\.0\.0\.1\}:/);
  }
});

test.each(containers)('%s says only what docker compose knows', (_, { ...keys }) => {
  expect(Object.keys(keys).filter((key) => !KNOWN_KEYS.has(key))).toEqual([]);
});

test.each(built)('%s is built from a Dockerfile and a workspace that exist', (name, { build }) => {
  const workspace = name === 'gateway' ? 'gateway' : `services/${name.replace(/-migration$/, '')}`;
  expect(build?.args).toEqual({ SERVICE: workspace });
  const { scripts } = JSON.parse(read(`${build?.args.SERVICE}/package.json`));
  expect(scripts).toMatchObject({ build: expect.any(String), start: 'node dist/main.js' });
  expect(existsSync(path.join(root, build?.context ?? '', build?.dockerfile ?? ''))).toBe(true);
});

test.each(names)('%s starts with what docker-compose.yml gives it', (name) => {
  const given = Object.entries(container(name).environment ?? {});
  // What is empty is not set.
  const filled = given.map(([key, value]) => [key, filledIn(value)] as const);
  const environment = Object.fromEntries(filled.filter(([, value]) => value !== ''));
  const parsed = serviceEnvironment.parse({ ...environment, NODE_ENV: 'production' });
  const declared = [
    read('packages/service/src/configuration/service-environment.ts'),
    read('packages/configuration/src/peer-variables.ts'),
    read('packages/telemetry/src/settings.ts'),
    own(name),
  ].join('\n');
  expect(given.map(([key]) => key).filter((key) => !declared.includes(`${key}:`))).toEqual([]);
  for (const [url, role] of [
    [parsed.DATABASE_URL, 'app'],
    [filledIn(container(`${name}-migration`).environment?.MIGRATOR_DATABASE_URL ?? ''), 'migrator'],
  ] as const) {
    const database = `dixian_${name.replaceAll('-', '_')}`;
    expect(new URL(url)).toMatchObject({
      hostname: 'postgres',
      pathname: `/${database}`,
      username: `${database}_${role}`,
    });
  }
});

// What the service declares itself, and the settings of attachments where it takes them.
function own(name: string): string {
  const file = `services/${name}/src/environment.ts`;
  const declared = existsSync(path.join(root, file)) ? read(file) : '';
  return /attachmentSettings|filingEnvironment/.test(declared)
    ? `${declared}\n${read('packages/attachments/src/settings.ts')}`
    : declared;
}

test('the gateway is the only container with a port, and its variables are known', () => {
  expect(containers.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway']);
  const declared = [
    read('gateway/src/environment.ts'),
    read('gateway/src/identity/oidc-settings.ts'),
    read('packages/configuration/src/peer-variables.ts'),
    read('packages/telemetry/src/settings.ts'),
  ].join('\n');
  const given = Object.keys(container('gateway').environment ?? {});
  expect(given.filter((key) => !declared.includes(`${key}:`))).toEqual([]);
});

test('the ports agree: Dockerfile, supergraph, docker-compose.yml', () => {
  const dockerfile = read('deploy/Dockerfile');
  expect(dockerfile).toMatch(/PORT=4000/);
  expect(dockerfile).toMatch(/^EXPOSE 4000$/m);
  expect(container('gateway').ports).toEqual([expect.stringMatching(/:\$\{GATEWAY_PORT:-4000\}:4000$/)]);
  const addresses = [...read('schemas/supergraph.graphql').matchAll(/url: "([^"]+)"/g)].map(([, url]) => url);
  for (const name of names) expect(addresses).toContain(`http://${name}:4000/graphql`);
});

test('the image holds no secret, runs as its user and says whether it is live', () => {
  const dockerfile = read('deploy/Dockerfile');
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/healthz/m);
  expect(dockerfile).not.toMatch(/PASSWORD|SECRET|KEY/);
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.env', '.git', '**/node_modules']),
  );
});

test('what the Dockerfile copies from the repository exists', () => {
  const copied = [...read('deploy/Dockerfile').matchAll(/--from=build \/dixian\/(\S+)/g)].map(
    ([, file]) => file ?? '',
  );
  const missing = copied.filter(
    (file) => !/^(node_modules|\$\{SERVICE\})$/.test(file) && !existsSync(path.join(root, file)),
  );
  expect(copied.length).toBeGreaterThan(4);
  expect(missing).toEqual([]);
});

test('the volumes named are declared, and PostgreSQL runs the script that makes the databases', () => {
  const mounts = containers.flatMap(([, { volumes }]) =>
    (volumes ?? []).map((volume) => volume.split(':')[0] ?? ''),
  );
  const named = mounts.filter((mount) => !mount.startsWith('.'));
  expect(named.sort()).toEqual(Object.keys(compose.volumes).sort());
  expect(mounts).toContain('./deploy/postgres');
});

test('the script that makes the databases is the one that the services stand on', () => {
  expect(read('deploy/postgres/10-databases.sql')).toBe(databasesSql(names));
  const passwords = [...databasesSql(names).matchAll(/^\\getenv \S+ (\S+)$/gm)].map(
    ([, variable]) => variable,
  );
  const given = Object.keys(container('postgres').environment ?? {});
  expect(passwords.filter((variable) => !given.includes(variable ?? ''))).toEqual([]);
  expect(databasesSql(names)).not.toContain('<password');
});

test('.env.example names every required variable, and holds placeholders only', () => {
  const required = variablesIn(read('docker-compose.yml')).filter((variable) => variable.required);
  const lines = read('.env.example')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.map((line) => line.split('=')[0]).sort()).toEqual(
    [...new Set(required.map(({ name }) => name))].sort(),
  );
  expect(lines.filter((line) => !/^[A-Z_]+=<[a-zA-Z ]+>$/.test(line))).toEqual([]);
});
