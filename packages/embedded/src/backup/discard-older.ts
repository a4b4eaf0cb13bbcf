import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listBackups, logFolder } from './base-backups';

// Of a segment's name the first eight signs say on which line of history it lies, which says nothing of its place.
const PLACE = /^[0-9A-F]{8}([0-9A-F]{16})(\.|$)/;

/** Removes all but the last backups, and the log that only those needed. */
export async function discardOlder(backups: string, keep: number): Promise<void> {
  const all = await listBackups(backups);
  const kept = all.slice(-keep);
  for (const { name } of all.slice(0, all.length - kept.length)) {
    // Under another name first: half a backup is none.
    await rename(join(backups, name), join(backups, `.${name}.part`));
    await rm(join(backups, `.${name}.part`), { recursive: true, force: true });
  }
  const first = kept.map(({ note }) => placeOf(note.firstSegment)).sort()[0];
  if (!first) return;
  const log = logFolder(backups);
  const older = (await readdir(log)).filter((name) => placeOf(name) !== '' && placeOf(name) < first);
  for (const name of older) await rm(join(log, name), { force: true });
}

function placeOf(segment: string): string {
  return PLACE.exec(segment)?.[1] ?? '';
}
