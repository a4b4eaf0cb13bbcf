import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKS = join(__dirname, '..', '..', '..', 'packages', 'policy', 'test', 'packs');

/** Documents of other places as a county would load them, with its table of divisions beside; `remove` deletes them. */
export async function packs(...folders: readonly string[]) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-packs-'));
  for (const name of ['divisions.csv', ...folders]) {
    await cp(join(PACKS, name), join(directory, name), { recursive: true });
  }
  const variables: Record<string, string> = { DIXIAN_POLICIES: directory };
  return { variables, remove: () => rm(directory, { recursive: true, force: true }) };
}
