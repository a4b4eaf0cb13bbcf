import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { connected } from '../admin-connection';
import { findBinaries } from '../binaries';
import { keptPassword, prepareFolder, SUPERUSER } from '../data-folder';
import { inUse } from '../earlier-server';
import { EmbeddedPostgresError } from '../embedded-postgres-error';
import { freePort } from '../free-port';
import { findLauncher } from '../launcher';
import { type OperatingUser, operatingUser } from '../operating-user';
import { isPostgres, readPostmaster } from '../postmaster-file';
import { urlOn } from '../role-urls';
import { startServer, stopServer } from '../server-process';
import { settingFlags } from '../settings';
import { linkSharedLibraries } from '../shared-libraries';
import { type BaseBackup, backupFor, logFolder, partsOf } from './base-backups';
import { copyCluster, copyFile } from './copied-files';
import { restoreCommand } from './wal-archive';

/** What is brought back, where, and how far. */
export interface RestoreOptions {
  readonly from: string;
  readonly directory: string;
  /** The last moment whose writes are kept; everything there is unless given. */
  readonly to?: Date;
  /** Refuses a backup by what it says of itself, as keys that are not there. */
  readonly accept?: (backup: BaseBackup) => void;
}

/** What a restore came to. */
export interface Restored {
  readonly backup: string;
  /** When the last transaction was committed that is there again; undefined where the log holds none. */
  readonly lastCommit: Date | undefined;
  /** Where the cluster lies that was there before. */
  readonly before: string | undefined;
}

const WORK = '.restore-';
const RECOVERY_LIMIT_MS = 24 * 3_600_000;

/**
 * Brings all databases of a cluster back to one moment: the files of a backup and the log up to then, beside what is there
 * now, which is put aside only when the other is whole. Nothing may run on the data folder.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const folder = resolve(options.directory);
  const backups = resolve(options.from);
  const backup = await backupFor(backups, options.to);
  options.accept?.(backup);
  await prepareFolder(folder);
  const data = join(folder, 'postgres');
  refuseRunning(folder);
  await endEarlierRestores(folder);
  const user = operatingUser();
  const work = await mkdtemp(join(folder, WORK));
  try {
    await copyBack(join(backups, backup.name), join(work, 'postgres'), backup);
    const there = (await keptPassword(data)) ? data : undefined;
    const command = restoreCommand(logFolder(backups), there);
    const lastCommit = await recover(folder, work, { command, to: options.to, user });
    refuseRunning(folder);
    return { backup: backup.name, lastCommit, before: await exchange(join(work, 'postgres'), data) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function refuseRunning(folder: string): void {
  const running = readPostmaster(join(folder, 'postgres'));
  if (running && isPostgres(running.pid)) throw inUse(folder);
}

// Of restores that were killed: a server may still be reading the log there.
async function endEarlierRestores(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(WORK));
  for (const name of left.map((each) => join(folder, each))) {
    const server = readPostmaster(join(name, 'postgres'));
    if (server && isPostgres(server.pid)) await stopServer(server.pid);
    await rm(name, { recursive: true, force: true });
  }
}

async function copyBack(from: string, to: string, { name, note }: BaseBackup): Promise<void> {
  const { cluster } = partsOf(from);
  const copied = await copyCluster(cluster, to);
  const damaged = Object.entries(note.files).find(([path, sum]) => copied[path] !== sum);
  if (damaged)
    throw new EmbeddedPostgresError(
      `The backup ${name} is damaged: ${damaged[0]} is not what was written. Use another.`,
    );
  await copyFile(join(cluster, 'backup_label'), join(to, 'backup_label'));
  await writeFile(join(to, 'recovery.signal'), '', { mode: 0o600 });
}

async function recover(
  folder: string,
  work: string,
  { command, to, user }: { command: string; to?: Date; user?: OperatingUser },
): Promise<Date | undefined> {
  if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, work]);
  const binaries = findBinaries();
  const libraries = linkSharedLibraries(binaries.native, join(folder, 'postgres-libraries'));
  const launcher = findLauncher(binaries, folder, user, libraries);
  const port = await freePort();
  const settings = [`restore_command=${command}`, 'recovery_target_action=promote', 'hot_standby=off'];
  // PostgreSQL reads no Z here.
  if (to) settings.push(`recovery_target_time=${to.toISOString().replace('Z', '+00')}`);
  // Its own log goes on where that of the data folder goes: the history that begins here belongs to it.
  const flags = [...settingFlags(false, folder), ...settings.flatMap((setting) => ['-c', setting])];
  const started = await startServer(
    launcher,
    binaries.postgres,
    { folder: work, port, flags },
    RECOVERY_LIMIT_MS,
  );
  if ('log' in started) throw recoveryError(started.log, to);
  const password = (await keptPassword(join(work, 'postgres'))) ?? '';
  try {
    return await connected(urlOn(port, SUPERUSER, password), async (client) => {
      const { rows } = await client.query<{ last: Date | null }>(
        'SELECT pg_last_xact_replay_timestamp() AS last',
      );
      return rows[0]?.last ?? undefined;
    });
  } finally {
    await stopServer(started.server.pid);
    await started.server.ended;
  }
}

function recoveryError(log: string, to: Date | undefined): EmbeddedPostgresError {
  if (to && log.includes('recovery ended before configured recovery target was reached'))
    return new EmbeddedPostgresError(
      `The log that is kept ends before ${to.toISOString()}. Restore without --to, which goes as far as it reaches.`,
    );
  const line = log.split('\n').find((text) => /FATAL|PANIC/.test(text)) ?? 'it ended without a message';
  return new EmbeddedPostgresError(`PostgreSQL could not recover: ${line.trim()}`);
}

// What was there stays, under a name of its own: nobody knows yet whether the moment was the right one.
async function exchange(recovered: string, data: string): Promise<string | undefined> {
  const before = `${data}-before-${new Date().toISOString().replaceAll(/[-:.]/g, '')}`;
  const moved = await rename(data, before).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  await rename(recovered, data);
  return moved ? before : undefined;
}
