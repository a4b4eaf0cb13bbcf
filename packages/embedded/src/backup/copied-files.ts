import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of each copied file by its path below the cluster. */
export type CopiedFiles = Readonly<Record<string, string>>;

// What belongs to the running server or is made anew at its start; PostgreSQL's own list for base backups.
const CONTENT_LEFT_OUT = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
]);
const LEFT_OUT =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|recovery\.signal|.*\.tmp|pgsql_tmp.*|pg_internal\.init.*)$/;

/** Copies the files of a cluster, which may be in use; a file that vanishes meanwhile was not needed. */
export async function copyCluster(from: string, to: string): Promise<CopiedFiles> {
  const sums: Record<string, string> = {};
  const walk = async (below: string): Promise<void> => {
    await mkdir(join(to, below), { mode: 0o700, recursive: true });
    if (CONTENT_LEFT_OUT.has(below)) return;
    for (const entry of await readdir(join(from, below), { withFileTypes: true }).catch(unlessGone([]))) {
      const path = join(below, entry.name);
      if (LEFT_OUT.test(entry.name)) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) {
        const sum = await copyFile(join(from, path), join(to, path)).catch(unlessGone(undefined));
        if (sum !== undefined) sums[path] = sum;
      }
    }
  };
  await walk('');
  return sums;
}

/** Copies one file, readable by its owner alone; SHA-256 of what was copied. */
export async function copyFile(from: string, to: string): Promise<string> {
  const sum = createHash('sha256');
  const summing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.update(chunk);
      done(null, chunk);
    },
  });
  const reading = createReadStream(from);
  await new Promise<void>((resolve, reject) => {
    reading.once('ready', resolve).once('error', reject);
  });
  await pipeline(reading, summing, createWriteStream(to, { mode: 0o600 }));
  return sum.digest('hex');
}

function unlessGone<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
