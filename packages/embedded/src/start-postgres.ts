import { join, resolve } from 'node:path';
import { type Binaries, findBinaries } from './binaries';
import { prepareData, prepareFolder, SUPERUSER } from './data-folder';
import { endEarlierServer, inUse } from './earlier-server';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { freePort } from './free-port';
import { findLauncher, type Launcher } from './launcher';
import { operatingUser } from './operating-user';
import { Ownership } from './ownership';
import { urlOn } from './role-urls';
import { type ServerProcess, startServer, stopServer } from './server-process';
import { settingFlags } from './settings';
import { linkSharedLibraries } from './shared-libraries';

/** A running PostgreSQL that this process answers for. */
export interface EmbeddedServer {
  /** URL of the superuser on the database `postgres`; for provisioning only. */
  readonly adminUrl: string;
  readonly port: number;
  /** Connection URL of a database for a login role. */
  url(database: string, user: string, password: string): string;
  /** Resolves when the server has ended, whether by `stop` or by itself. */
  readonly ended: Promise<void>;
  /** Fast shutdown, under 3 seconds; calling it again waits for the same. */
  stop(): Promise<void>;
}

/**
 * `fast` gives up durability and is for tests; `port` defaults to a free one; replicas may follow a server that is `followed`.
 */
export interface StartOptions {
  readonly directory: string;
  readonly port?: number;
  readonly fast?: boolean;
  readonly followed?: boolean;
}

const PORT_ATTEMPTS = 3;

/**
 * Starts PostgreSQL on 127.0.0.1 with its data under `<directory>/postgres`, created when missing.
 * An EmbeddedPostgresError of one line: folder not writable or in use, port taken, binaries missing.
 */
export async function startPostgres(options: StartOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.directory);
  const fast = options.fast ?? false;
  await prepareFolder(folder);
  const user = operatingUser();
  const binaries = findBinaries();
  const libraries = linkSharedLibraries(binaries.native, join(folder, 'postgres-libraries'));
  const launcher = findLauncher(binaries, folder, user, libraries);
  const password = await prepareData(folder, { binaries, launcher, user, fast });
  const adminUrlFor = (port: number) => urlOn(port, SUPERUSER, password);
  await endEarlierServer(folder, adminUrlFor);
  const { port: wanted, followed = false } = options;
  const flags = settingFlags(fast, folder, followed);
  const { server, port } = await startOnPort({ folder, binaries, launcher, flags, port: wanted });
  // Another start may be quicker to take what we have just started; then it stops it, not we.
  const ownership = await Ownership.take(adminUrlFor(port)).catch(() => undefined);
  if (!ownership) throw inUse(folder);
  return embeddedServer(server, ownership, port, adminUrlFor(port));
}

function embeddedServer(
  server: ServerProcess,
  ownership: Ownership,
  port: number,
  adminUrl: string,
): EmbeddedServer {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await ownership.release();
    await stopServer(server.pid);
    await server.ended;
  };
  return {
    adminUrl,
    port,
    url: (database, user, password) => urlOn(port, user, password, database),
    ended: server.ended,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function startOnPort(start: {
  folder: string;
  binaries: Binaries;
  launcher: Launcher;
  flags: readonly string[];
  port?: number;
}): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = start.port ?? (await freePort());
    const { folder, launcher, binaries } = start;
    const result = await startServer(launcher, binaries.postgres, {
      folder,
      port,
      flags: start.flags,
    });
    if ('server' in result) return { server: result.server, port };
    const taken = /Address already in use/i.test(result.log);
    if (!taken || start.port !== undefined || attempt === PORT_ATTEMPTS)
      throw startError(result.log, folder, port, taken);
  }
}

function startError(log: string, folder: string, port: number, taken: boolean): EmbeddedPostgresError {
  if (taken)
    return new EmbeddedPostgresError(`Port ${port} of 127.0.0.1 is taken. Give another one for PostgreSQL.`);
  if (/lock file "postmaster.pid" (already exists|is empty)/.test(log)) return inUse(folder);
  const line = log.split('\n').find((text) => /FATAL|PANIC|error/.test(text)) ?? 'it ended without a message';
  return new EmbeddedPostgresError(
    `PostgreSQL did not start: ${line.trim()} (${join(folder, 'postgres.log')})`,
  );
}
