import { join } from 'node:path';
import { keptPassword, SUPERUSER } from './data-folder';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { isPostgres, readPostmaster } from './postmaster-file';
import { urlOn } from './role-urls';

/** URL of the superuser on the server that runs on a data folder; undefined where none runs. */
export async function runningServer(folder: string): Promise<string | undefined> {
  const data = join(folder, 'postgres');
  const password = await keptPassword(data);
  if (!password) throw new EmbeddedPostgresError(`There are no databases in ${folder}.`);
  const postmaster = readPostmaster(data);
  if (!postmaster?.ready || !isPostgres(postmaster.pid)) return undefined;
  return urlOn(postmaster.port, SUPERUSER, password);
}
