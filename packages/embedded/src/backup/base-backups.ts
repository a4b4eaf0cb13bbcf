import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from '../embedded-postgres-error';
import type { CopiedFiles } from './copied-files';

/** What a backup says of itself; written last, so that what has none is no backup. */
export interface BackupNote {
  /** PostgreSQL's number of the cluster: the archive of one installation is no use to another. */
  readonly system: string;
  readonly startedAt: string;
  /** From this moment on the cluster can be brought back to. */
  readonly endedAt: string;
  /** The first segment of the log that is needed with it. */
  readonly firstSegment: string;
  /** Hashes of the keys that its data is kept under, by name. */
  readonly keys: Readonly<Record<string, string>>;
  readonly files: CopiedFiles;
}

/** A backup in the folder of backups. */
export interface BaseBackup {
  readonly name: string;
  readonly note: BackupNote;
}

const NOTE = 'backup.json';
const NAME = /^base-\d{8}T\d{9}Z$/;

/** Where a folder of backups keeps the log of all of them. */
export function logFolder(backups: string): string {
  return join(backups, 'wal');
}

/** Where a backup keeps the cluster's files, and what it says of itself. */
export function partsOf(backup: string): { cluster: string; note: string } {
  return { cluster: join(backup, 'cluster'), note: join(backup, NOTE) };
}

/** Name of a backup begun at that moment; in the order of time. */
export function backupName(startedAt: Date): string {
  return `base-${startedAt.toISOString().replaceAll(/[-:.]/g, '')}`;
}

/** All whole backups of a folder, the earliest first. */
export async function listBackups(backups: string): Promise<BaseBackup[]> {
  const names = (await readdir(backups).catch(() => [])).filter((name) => NAME.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(partsOf(join(backups, name)).note, 'utf8');
      return { name, note: JSON.parse(text) as BackupNote };
    }),
  );
}

/** The last backup that ended before a moment, or the last of all; an EmbeddedPostgresError where there is none. */
export async function backupFor(backups: string, moment?: Date): Promise<BaseBackup> {
  const all = await listBackups(backups);
  const [first] = all;
  if (!first) throw new EmbeddedPostgresError(`There is no backup in ${backups}.`);
  const fitting = all.filter(({ note }) => !moment || new Date(note.endedAt) <= moment).at(-1);
  if (fitting) return fitting;
  throw new EmbeddedPostgresError(
    `The first backup in ${backups} ended at ${first.note.endedAt}, later than that.`,
  );
}
