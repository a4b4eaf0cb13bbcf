import { spawnSync } from 'node:child_process';
import { chown, mkdir, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Client } from 'pg';
import { connected } from '../admin-connection';
import { findBinaries } from '../binaries';
import { EmbeddedPostgresError } from '../embedded-postgres-error';
import { findLauncher } from '../launcher';
import { operatingUser } from '../operating-user';
import { runningServer } from '../running-server';
import { linkSharedLibraries } from '../shared-libraries';
import { startPostgres } from '../start-postgres';
import {
  type BackupNote,
  type BaseBackup,
  backupName,
  listBackups,
  logFolder,
  partsOf,
} from './base-backups';
import { type CopiedFiles, copyCluster } from './copied-files';
import { discardOlder } from './discard-older';
import { archiveLink } from './wal-archive';

/** What is backed up, and where to. */
export interface BackupOptions {
  /** The installation's data folder, whether its server runs or not. */
  readonly directory: string;
  /** Folder of backups; the log goes on being kept there from now on. */
  readonly to: string;
  /** Hashes of the keys that the data is kept under; told again when it is restored. */
  readonly keys: Readonly<Record<string, string>>;
  /** How many backups stay; all unless given. */
  readonly keep?: number;
}

const LOG_LIMIT_MS = 300_000;

/** Copies a cluster while it is used, and has its log kept from now on. */
export async function takeBackup(options: BackupOptions): Promise<BaseBackup> {
  const folder = resolve(options.directory);
  const backups = resolve(options.to);
  const running = await runningServer(folder);
  const server = running ? undefined : await startPostgres({ directory: folder });
  try {
    return await connected(running ?? server?.adminUrl ?? '', async (client) => {
      const system = await systemOf(client);
      await refuseForeign(backups, system);
      await keepLog(folder, backups);
      const backup = await copied(client, { folder, backups, system, keys: options.keys });
      if (options.keep !== undefined) await discardOlder(backups, options.keep);
      return backup;
    });
  } finally {
    await server?.stop();
  }
}

async function systemOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ system: string; level: string }>(
    `SELECT system_identifier::text AS system, current_setting('wal_level') AS level FROM pg_control_system()`,
  );
  const [{ system, level } = { system: '', level: '' }] = rows;
  if (level !== 'minimal') return system;
  throw new EmbeddedPostgresError(
    'This server keeps no log that a backup could use. Start it anew, then back up.',
  );
}

async function refuseForeign(backups: string, system: string): Promise<void> {
  const foreign = (await listBackups(backups)).find(({ note }) => note.system !== system);
  if (foreign)
    throw new EmbeddedPostgresError(
      `${backups} holds backups of another installation (${foreign.name}). Give each its own folder.`,
    );
}

// From here on PostgreSQL itself puts each filled segment there, also when nobody backs up.
async function keepLog(folder: string, backups: string): Promise<void> {
  const log = logFolder(backups);
  await mkdir(log, { recursive: true, mode: 0o700 });
  const user = operatingUser();
  if (user) await chown(log, user.uid, user.gid);
  const binaries = findBinaries();
  const libraries = linkSharedLibraries(binaries.native, join(folder, 'postgres-libraries'));
  const launcher = findLauncher(binaries, folder, user, libraries);
  const [command, args] = launcher.command('test', ['-w', log]);
  if (spawnSync(command, args, { ...launcher.options, stdio: 'ignore' }).status !== 0)
    throw new EmbeddedPostgresError(
      `PostgreSQL cannot write to ${log}: a folder above it is closed to its account. Open that (chmod o+x) or give another.`,
    );
  const link = archiveLink(folder);
  if ((await readlink(link).catch(() => undefined)) === log) return;
  await symlink(log, `${link}.new`);
  await rename(`${link}.new`, link);
}

async function copied(
  client: Client,
  what: { folder: string; backups: string; system: string; keys: Readonly<Record<string, string>> },
): Promise<BaseBackup> {
  const startedAt = new Date();
  const name = backupName(startedAt);
  const aside = join(what.backups, `.${name}.part`);
  const parts = partsOf(aside);
  try {
    await mkdir(aside, { mode: 0o700 });
    // The session that begins must be the one that ends: PostgreSQL gives a backup up whose session is gone.
    const started = await client.query<{ segment: string }>(
      'SELECT pg_walfile_name(pg_backup_start($1, fast => true)) AS segment',
      [name],
    );
    const files = await copyCluster(join(what.folder, 'postgres'), parts.cluster);
    const label = await endBackup(client);
    await writeFile(join(parts.cluster, 'backup_label'), label.text, { mode: 0o600 });
    const note: BackupNote = {
      system: what.system,
      startedAt: startedAt.toISOString(),
      endedAt: label.endedAt,
      firstSegment: started.rows[0]?.segment ?? '',
      keys: what.keys,
      files: files satisfies CopiedFiles,
    };
    await writeFile(parts.note, JSON.stringify(note, undefined, 1), { mode: 0o600 });
    spawnSync('sync');
    await rename(aside, join(what.backups, name));
    return { name, note };
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

// Waits until the log of the backup itself is kept; without it the copy is worth nothing.
async function endBackup(client: Client): Promise<{ text: string; endedAt: string }> {
  await client.query(`SET statement_timeout = ${LOG_LIMIT_MS}`);
  try {
    const { rows } = await client.query<{ labelfile: string; ended: Date }>(
      'SELECT labelfile, clock_timestamp() AS ended FROM pg_backup_stop(wait_for_archive => true)',
    );
    const [row] = rows;
    if (!row) throw new Error('PostgreSQL ended the backup without a label');
    return { text: row.labelfile, endedAt: row.ended.toISOString() };
  } catch (error) {
    if ((error as { code?: string }).code !== '57014') throw error;
    throw new EmbeddedPostgresError(
      'The log of the backup could not be kept within five minutes; why, stands in postgres.log.',
    );
  }
}
