import { spawnSync } from 'node:child_process';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { OperatingUser } from './operating-user';

/** How a PostgreSQL program is started here: as whom, and through what. */
export interface Launcher {
  /** Command and arguments that start `program` with `args`. */
  command(program: string, args: readonly string[]): [string, string[]];
  readonly options: { uid?: number; gid?: number; cwd: string; env: Record<string, string> };
}

const CAPABILITIES = ['dac_read_search', 'dac_override'];

/**
 * Finds a way to run the binaries on the folder: plainly, or, when root works below a folder closed to the
 * `postgres` account (0700), with the one capability to pass through it. An EmbeddedPostgresError when neither works.
 */
export function findLauncher(
  binaries: Binaries,
  folder: string,
  user: OperatingUser | undefined,
  libraries?: string,
): Launcher {
  const env = environmentFor(libraries);
  const ways = [
    plainly(user, env),
    ...(user ? CAPABILITIES.map((name) => withCapability(name, user, env)) : []),
  ];
  const found = ways.find((way) => reaches(way, folder) && runs(way, binaries));
  if (found) return found;
  const closed = [folder, binaries.native].find((place) => !reaches(plainly(user, env), place));
  throw user && closed ? unreachable(closed) : unusable(plainly(user, env), binaries);
}

// PG* variables of the person at the terminal must not reach the server, so nothing of it is inherited.
function environmentFor(libraries: string | undefined): Record<string, string> {
  const base = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return libraries ? { ...base, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries } : base;
}

function plainly(user: OperatingUser | undefined, env: Record<string, string>): Launcher {
  return { command: (program, args) => [program, [...args]], options: { ...user, cwd: '/', env } };
}

function withCapability(name: string, user: OperatingUser, env: Record<string, string>): Launcher {
  const only = `-all,+${name}`;
  const flags = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--no-new-privs'];
  // Without it the kernel forgets the capability inside access(2), by which initdb looks for its server.
  flags.push('--securebits=+no_setuid_fixup');
  flags.push(`--inh-caps=${only}`, `--ambient-caps=${only}`, `--bounding-set=${only}`);
  return {
    command: (program, args) => ['setpriv', [...flags, '--', program, ...args]],
    options: { cwd: '/', env },
  };
}

function reaches(way: Launcher, folder: string): boolean {
  const [command, args] = way.command('ls', ['-d', `${folder}/.`]);
  return spawnSync(command, args, { ...way.options, stdio: 'ignore' }).status === 0;
}

function runs(way: Launcher, binaries: Binaries): boolean {
  return [binaries.postgres, binaries.initdb].every((program) => {
    const [command, args] = way.command(program, ['--version']);
    return spawnSync(command, args, { ...way.options, stdio: 'ignore' }).status === 0;
  });
}

function unreachable(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The account "postgres" cannot reach ${folder}: a folder above it is closed to others. Open that (chmod o+x) or use another place.`,
  );
}

function unusable(way: Launcher, binaries: Binaries): EmbeddedPostgresError {
  const [command, args] = way.command(binaries.postgres, ['--version']);
  const { stderr, error } = spawnSync(command, args, { ...way.options, encoding: 'utf8' });
  const reason = (error?.message ?? stderr ?? '').trim().split('\n')[0];
  return new EmbeddedPostgresError(`The PostgreSQL in node_modules does not run here: ${reason}`);
}
