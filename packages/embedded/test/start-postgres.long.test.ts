import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedPostgresError, startPostgres } from '../src';
import { findBinaries } from '../src/binaries';
import { prepareData } from '../src/data-folder';
import { freePort } from '../src/free-port';
import { findLauncher } from '../src/launcher';
import { operatingUser } from '../src/operating-user';
import { ask, cleanUp, scratchFolder, started } from './scratch-folder';

afterEach(cleanUp);

test('a server on real data is PostgreSQL 18.4, durable, and sorts by code point', async () => {
  const server = await started({ directory: scratchFolder(), fast: false });
  const names = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'max_connections'];
  const values = names.map((name) => `current_setting('${name}')`).join(`||' '||`);
  expect(await ask(server.adminUrl, `SELECT ${values}`)).toEqual(['18.4 on on on 200']);
  expect(
    await ask(server.adminUrl, `SELECT x FROM (VALUES ('a'), ('B'), ('底'), ('Z')) v (x) ORDER BY x`),
  ).toEqual(['B', 'Z', 'a', '底']);
});

test('data and superuser password outlive a stop, which waits for nobody', async () => {
  const directory = scratchFolder();
  const first = await started({ directory });
  await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT generate_series(1, 1000)');
  const before = Date.now();
  await first.stop();
  expect(Date.now() - before).toBeLessThan(30_000);
  const second = await started({ directory });
  expect(await ask(second.adminUrl, 'SELECT count(*)::int FROM kept')).toEqual([1000]);
  expect(new URL(second.adminUrl).password).toBe(new URL(first.adminUrl).password);
  expect(statSync(join(directory, 'postgres', 'dixian-superuser-password')).mode & 0o777).toBe(0o600);
});

test('stop ends a session that holds a transaction open, and may be called twice', async () => {
  const server = await started({ directory: scratchFolder() });
  const client = new Client({ connectionString: server.adminUrl });
  const ended = new Promise((resolve) => client.on('error', resolve));
  await client.connect();
  await client.query('BEGIN');
  await Promise.all([server.stop(), server.stop()]);
  await Promise.all([server.ended, ended]);
});

test('it answers on 127.0.0.1 only and refuses a wrong password', async () => {
  const server = await started({ directory: scratchFolder() });
  expect(await ask(server.adminUrl, 'SHOW listen_addresses')).toEqual(['127.0.0.1']);
  await expect(ask(server.url('postgres', 'postgres', 'wrong'), 'SELECT 1')).rejects.toThrow(
    /password authentication/,
  );
  const outside = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((one) => !one.internal),
  );
  for (const { address } of outside.filter(({ family }) => family === 'IPv4')) {
    const url = new URL(server.adminUrl);
    url.hostname = address;
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
  }
});

test('the given port is used; a taken one is one clear line', async () => {
  const port = await freePort();
  const listener = createServer().listen(port, '127.0.0.1');
  const directory = scratchFolder();
  await expect(startPostgres({ directory, port, fast: true })).rejects.toThrow(
    new EmbeddedPostgresError(`Port ${port} of 127.0.0.1 is taken. Give another one for PostgreSQL.`),
  );
  await new Promise((resolve) => listener.close(resolve));
  const server = await started({ directory, port });
  expect(server.port).toBe(port);
});

test('a folder that cannot be written is one clear line', async () => {
  const file = join(scratchFolder(), 'file');
  writeFileSync(file, '');
  await expect(startPostgres({ directory: join(file, 'data') })).rejects.toThrow(
    /^The data folder \S+ cannot be written\. [^\n]+$/,
  );
});

test('a second start on a folder in use is one clear line, and the first goes on', async () => {
  const directory = scratchFolder();
  const server = await started({ directory });
  await expect(startPostgres({ directory, fast: true })).rejects.toThrow(
    /^The data folder \S+ is in use by another start\. [^\n]+$/,
  );
  expect(await ask(server.adminUrl, 'SELECT 1')).toEqual([1]);
});

test('of two starts at once on a new folder one wins', async () => {
  const directory = scratchFolder();
  const results = await Promise.allSettled([started({ directory }), started({ directory })]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [lost] = results.filter((result) => result.status === 'rejected');
  expect(String(lost?.reason)).toMatch(/in use by another start/);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('as root it works below a folder that is closed to the postgres account', async () => {
  const closed = scratchFolder();
  const directory = join(closed, 'data');
  mkdirSync(directory);
  expect(statSync(closed).mode & 0o777).toBe(0o700);
  const server = await started({ directory });
  expect(await ask(server.adminUrl, 'SELECT 1')).toEqual([1]);
  expect(statSync(join(directory, 'postgres')).uid).not.toBe(0);
});

asRoot('as root it also works when the binaries lie below a closed folder', async () => {
  const closed = scratchFolder();
  const { native } = findBinaries();
  cpSync(native, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
  const bin = join(closed, 'native', 'bin');
  const binaries = {
    native: join(closed, 'native'),
    initdb: join(bin, 'initdb'),
    postgres: join(bin, 'postgres'),
  };
  const folder = scratchFolder();
  const user = operatingUser();
  const launcher = findLauncher(binaries, folder, user);
  await prepareData(folder, { binaries, launcher, user, fast: true });
  expect(existsSync(join(folder, 'postgres', 'PG_VERSION'))).toBe(true);
});
