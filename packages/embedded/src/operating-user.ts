import { spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** The account that PostgreSQL runs under when Node runs as root; PostgreSQL refuses root itself. */
export interface OperatingUser {
  readonly uid: number;
  readonly gid: number;
}

const ACCOUNT = 'postgres';

/** Gives the `postgres` account, created if it is missing; undefined for an ordinary user, who runs the server as himself. */
export function operatingUser(): OperatingUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return accountIds() ?? createdAccount();
}

function createdAccount(): OperatingUser {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    ACCOUNT,
  ]);
  const ids = accountIds();
  if (ids) return ids;
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root and the account "${ACCOUNT}" could not be created. Create it, or start as an ordinary user.`,
  );
}

function accountIds(): OperatingUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, ACCOUNT], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
