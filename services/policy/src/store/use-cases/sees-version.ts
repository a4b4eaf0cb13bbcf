import type { Caller } from '@dixian/access';
import { type Database, type Statements, systemScope } from '@dixian/service';
import { seesDrafts } from '../domain/office-of-place';
import { stateOf } from '../domain/version-state';
import { findVersion, packOf, reviewsOf, type VersionRow } from '../persistence/versions';

/** Whether somebody sees a version: law is public, drafts are their place's and those above it. */
export async function isSeen(reader: Statements, caller: Caller, version: VersionRow): Promise<boolean> {
  const pack = await packOf(reader, version.packId);
  if (pack && seesDrafts(caller, pack.placeCode)) return true;
  return stateOf(await reviewsOf(reader, version.id)) === 'APPROVED';
}

/** The same by its id, for the files that hang on it. */
export function seesVersion(database: Database, id: string, caller: Caller): Promise<boolean> {
  return database.read(systemScope, async (reader) => {
    const version = await findVersion(reader, id);
    return version !== undefined && (await isSeen(reader, caller, version));
  });
}
