import { spawnSync } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connected } from './admin-connection';
import { copyCluster } from './backup/copied-files';
import { prepareFolder } from './data-folder';
import { operatingUser } from './operating-user';
import { type EmbeddedServer, startPostgres } from './start-postgres';

/** A second server that has all that the first commits, before the first says that it is committed. */
export interface Replica extends EmbeddedServer {
  /** Makes it the one that is written to; resolves when it is. */
  promote(): Promise<void>;
}

const POLL_MS = 50;
const FOLLOWS_WITHIN_MS = 60_000;
const PROMOTED_WITHIN_SECONDS = 60;

/** Starts a synchronous replica in `directory` of the server whose data lies in `of`, which must be `followed`. */
export async function startReplica(
  first: EmbeddedServer,
  { of, directory }: { of: string; directory: string },
): Promise<Replica> {
  const folder = resolve(directory);
  const data = join(folder, 'postgres');
  await prepareFolder(folder);
  await connected(first.adminUrl, async (client) => {
    await client.query("SELECT pg_backup_start('replica', fast => true)");
    await copyCluster(join(resolve(of), 'postgres'), data);
    const { rows } = await client.query<{ label: string }>(
      'SELECT labelfile AS label FROM pg_backup_stop(wait_for_archive => false)',
    );
    await writeFile(join(data, 'backup_label'), rows[0]?.label ?? '', { mode: 0o600 });
  });
  const { hostname, port, username, password } = new URL(first.adminUrl);
  const source = `host=${hostname} port=${port} user=${username} password=${password} application_name=replica`;
  await appendFile(join(data, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`);
  await writeFile(join(data, 'standby.signal'), '', { mode: 0o600 });
  const user = operatingUser();
  if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, data]);
  const server = await startPostgres({ directory: folder, followed: true });
  await connected(first.adminUrl, async (client) => {
    await client.query("ALTER SYSTEM SET synchronous_standby_names = 'replica'");
    await client.query('SELECT pg_reload_conf()');
    const until = performance.now() + FOLLOWS_WITHIN_MS;
    while (performance.now() < until) {
      const { rowCount } = await client.query(
        "SELECT FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = 'sync'",
      );
      if (rowCount === 1) return;
      await sleep(POLL_MS);
    }
    throw new Error('The replica does not follow');
  });
  return {
    ...server,
    promote: () =>
      connected(server.adminUrl, async (client) => {
        // The setting came along with the data; alone it would wait for nobody.
        await client.query('SELECT pg_promote(true, $1)', [PROMOTED_WITHIN_SECONDS]);
        await client.query('ALTER SYSTEM RESET synchronous_standby_names');
        await client.query('SELECT pg_reload_conf()');
      }),
  };
}
