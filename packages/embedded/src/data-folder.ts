import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  access,
  chown,
  constants,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { Launcher } from './launcher';
import type { OperatingUser } from './operating-user';

/** Name of the superuser; no service ever uses it. */
export const SUPERUSER = 'postgres';

const PASSWORD_FILE = 'dixian-superuser-password';
const SET_UP = '.set-up-';

/** Creates the folder that keeps everything, if it is missing; an EmbeddedPostgresError when it cannot be written. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new EmbeddedPostgresError(
      `The data folder ${folder} cannot be written. Give another one, or its permissions.`,
    );
  }
}

/** Initialises the cluster unless it exists, whole or not at all, and gives the superuser's password. */
export async function prepareData(
  folder: string,
  options: { binaries: Binaries; launcher: Launcher; user?: OperatingUser; fast: boolean },
): Promise<string> {
  const data = join(folder, 'postgres');
  const kept = await keptPassword(data);
  if (kept) return kept;
  const password = randomBytes(24).toString('base64url');
  const setUp = await mkdtemp(join(folder, SET_UP));
  try {
    await initialise(setUp, password, options);
    // Moved only when complete: a start killed half-way leaves nothing that looks like data.
    await rename(join(setUp, 'data'), data);
    await removeOtherSetUps(folder);
    return password;
  } catch (error) {
    const winner = await keptPassword(data);
    if (winner) return winner;
    throw error;
  } finally {
    await rm(setUp, { recursive: true, force: true });
  }
}

// Left by starts that were killed, or under way in one that has just lost.
async function removeOtherSetUps(folder: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name.startsWith(SET_UP));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** The superuser's password of a cluster; undefined where there is none. */
export async function keptPassword(data: string): Promise<string | undefined> {
  try {
    return (await readFile(join(data, PASSWORD_FILE), 'utf8')).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(
      `The data folder ${data} cannot be read (${code}). Start as the user it belongs to.`,
    );
  }
}

async function initialise(
  setUp: string,
  password: string,
  {
    binaries,
    launcher,
    user,
    fast,
  }: { binaries: Binaries; launcher: Launcher; user?: OperatingUser; fast: boolean },
): Promise<void> {
  const passwordFile = join(setUp, 'password');
  const data = join(setUp, 'data');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) await Promise.all([setUp, passwordFile].map((path) => chown(path, user.uid, user.gid)));
  const flags = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  flags.push(
    '--auth=scram-sha-256',
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    `--pgdata=${data}`,
  );
  await runInitdb(launcher, binaries, fast ? [...flags, '--no-sync'] : flags);
  await rename(passwordFile, join(data, PASSWORD_FILE));
}

async function runInitdb(launcher: Launcher, binaries: Binaries, flags: string[]): Promise<void> {
  const [command, args] = launcher.command(binaries.initdb, flags);
  const child = spawn(command, args, { ...launcher.options, stdio: ['ignore', 'ignore', 'pipe'] });
  const problems: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => problems.push(chunk.toString('utf8')));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const reason =
    problems
      .join('')
      .split('\n')
      .find((line) => line.startsWith('initdb: error')) ??
    problems[0] ??
    '';
  throw new EmbeddedPostgresError(`The database could not be created: ${reason.trim()}`);
}
