import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { Ownership } from './ownership';
import { isPostgres, isRunning, readPostmaster } from './postmaster-file';
import { stopServer } from './server-process';

const SETTLE_LIMIT_MS = 30_000;
const POLL_MS = 50;

/**
 * Clears the way for a start: stops a server whose owner was killed, forgets one that is gone.
 * An EmbeddedPostgresError when a living process answers for the server.
 */
export async function endEarlierServer(folder: string, adminUrlFor: (port: number) => string): Promise<void> {
  const data = join(folder, 'postgres');
  const postmaster = readPostmaster(data);
  if (!postmaster) return;
  if (!isPostgres(postmaster.pid)) {
    // After a restart of the machine or container the number may belong to anybody, which PostgreSQL cannot tell.
    if (isRunning(postmaster.pid)) await rm(join(data, 'postmaster.pid'), { force: true });
    return;
  }
  const ownership = await settledOwnership(data, postmaster.pid, adminUrlFor);
  if (ownership === 'gone') return;
  if (!ownership) throw inUse(folder);
  await stopServer(postmaster.pid); // still owned, so that nobody takes it meanwhile
  await ownership.release();
}

// A server may be on its way up or down at this moment: ask until it says which.
async function settledOwnership(
  data: string,
  pid: number,
  adminUrlFor: (port: number) => string,
): Promise<Ownership | undefined | 'gone'> {
  const limit = Date.now() + SETTLE_LIMIT_MS;
  for (;;) {
    if (!isRunning(pid)) return 'gone';
    const postmaster = readPostmaster(data);
    try {
      if (postmaster?.ready) return await Ownership.take(adminUrlFor(postmaster.port));
    } catch {
      // not ready after all
    }
    if (Date.now() > limit) {
      throw new EmbeddedPostgresError(
        `A PostgreSQL of an earlier start (process ${pid}) still runs on ${data} and does not answer. End it and start again.`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** The one message for two starts on the same folder. */
export function inUse(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The data folder ${folder} is in use by another start. Stop that one, or give another folder.`,
  );
}
