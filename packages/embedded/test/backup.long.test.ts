import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { restoreBackup, startPostgres, takeBackup } from '../src';
import { ask, cleanUp, scratchFolder, started } from './scratch-folder';

afterEach(cleanUp);

const KEYS = { INDEX_KEY: 'a hash' };
const moment = async (url: string) =>
  new Date(String((await ask(url, 'SELECT clock_timestamp()::timestamptz(3)::text'))[0]));
const rows = (url: string) => ask(url, 'SELECT n FROM kept ORDER BY n');

/** A durable server with one row, and a folder for its backups. */
async function filledServer() {
  const directory = scratchFolder();
  const server = await started({ directory, fast: false });
  await ask(server.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
  return { directory, server, backups: join(scratchFolder(), 'it’s 100% mine') };
}

test('a backup of a server in use comes back elsewhere with all that was committed until it ended', async () => {
  const { server, directory, backups } = await filledServer();
  const taken = await takeBackup({ directory, to: backups, keys: KEYS });
  expect(taken.note.keys).toEqual(KEYS);
  await ask(server.adminUrl, 'INSERT INTO kept VALUES (2)');
  const elsewhere = scratchFolder();
  const restored = await restoreBackup({ from: backups, directory: elsewhere });
  expect(restored).toMatchObject({ backup: taken.name, before: undefined });
  const other = await started({ directory: elsewhere, fast: false });
  // The second row stands in a segment that is not full yet: it lies on the first server's disk alone.
  expect(await rows(other.adminUrl)).toEqual([1]);
  expect(new URL(other.adminUrl).password).toBe(new URL(server.adminUrl).password);
});

test('a killed server comes back to its last commit, and to any moment since the backup', async () => {
  const { server, directory, backups } = await filledServer();
  await takeBackup({ directory, to: backups, keys: KEYS });
  await ask(server.adminUrl, 'INSERT INTO kept VALUES (2)');
  const before = await moment(server.adminUrl);
  await sleep(50);
  await ask(server.adminUrl, 'INSERT INTO kept VALUES (3)');
  process.kill(
    Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGKILL',
  );
  await server.ended;

  const last = await restoreBackup({ from: backups, directory });
  expect(existsSync(join(last.before ?? '', 'PG_VERSION'))).toBe(true);
  const again = await startPostgres({ directory });
  expect(await rows(again.adminUrl)).toEqual([1, 2, 3]);
  await ask(again.adminUrl, 'INSERT INTO kept VALUES (4)');
  await again.stop();

  const earlier = await restoreBackup({ from: backups, directory, to: before });
  expect(earlier.lastCommit?.getTime()).toBeLessThanOrEqual(before.getTime());
  const then = await started({ directory, fast: false });
  expect(await rows(then.adminUrl)).toEqual([1, 2]);
  expect(readdirSync(directory).filter((name) => name.startsWith('.restore-'))).toEqual([]);
});

test('after a restore the installation is backed up and brought back as before', async () => {
  const { server, directory, backups } = await filledServer();
  await takeBackup({ directory, to: backups, keys: KEYS });
  await server.stop();
  await restoreBackup({ from: backups, directory });
  const second = await startPostgres({ directory });
  await ask(second.adminUrl, 'INSERT INTO kept VALUES (2)');
  const taken = await takeBackup({ directory, to: backups, keys: KEYS, keep: 1 });
  expect(readdirSync(backups).sort()).toEqual([taken.name, 'wal']);
  await ask(second.adminUrl, 'INSERT INTO kept VALUES (3)');
  await second.stop();
  await restoreBackup({ from: backups, directory });
  const third = await started({ directory, fast: false });
  expect(await rows(third.adminUrl)).toEqual([1, 2, 3]);
});

test('a server that stands still is backed up, too, and stands still again', async () => {
  const { server, directory, backups } = await filledServer();
  await server.stop();
  await takeBackup({ directory, to: backups, keys: KEYS });
  const elsewhere = scratchFolder();
  await restoreBackup({ from: backups, directory: elsewhere });
  const other = await started({ directory: elsewhere, fast: false });
  expect(await rows(other.adminUrl)).toEqual([1]);
});

test('what cannot be right is refused in one line, and leaves what is there as it is', async () => {
  const { server, directory, backups } = await filledServer();
  await expect(restoreBackup({ from: backups, directory })).rejects.toThrow(/^There is no backup in [^\n]+$/);
  const taken = await takeBackup({ directory, to: backups, keys: KEYS });
  const to = new Date(Date.now() - 3_600_000);
  await expect(restoreBackup({ from: backups, directory, to })).rejects.toThrow(
    /ended at [^\n]+ later than that\.$/,
  );
  await expect(restoreBackup({ from: backups, directory })).rejects.toThrow(/in use by another start/);
  const other = scratchFolder();
  const another = await started({ directory: other, fast: false });
  await expect(takeBackup({ directory: other, to: backups, keys: KEYS })).rejects.toThrow(
    /holds backups of another installation/,
  );
  await another.stop();
  await server.stop();
  const late = new Date(Date.now() + 3_600_000);
  await expect(restoreBackup({ from: backups, directory, to: late })).rejects.toThrow(
    /The log that is kept ends before [^\n]+$/,
  );
  const refuse = () => {
    throw new Error('other keys');
  };
  await expect(restoreBackup({ from: backups, directory, accept: refuse })).rejects.toThrow('other keys');
  writeFileSync(join(backups, taken.name, 'cluster', 'PG_VERSION'), '17\n');
  await expect(restoreBackup({ from: backups, directory })).rejects.toThrow(/is damaged: PG_VERSION/);
  const again = await started({ directory, fast: false });
  expect(await rows(again.adminUrl)).toEqual([1]);
});
