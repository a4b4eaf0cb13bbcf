import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enteredPack } from './entered-pack';

const PACKS = join(__dirname, '..', '..', '..', 'packages', 'policy', 'test', 'packs');

/** Documents of other places as a county would load them, with its table of divisions beside; `remove` deletes them. */
export async function packs(...folders: readonly string[]) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-packs-'));
  for (const name of ['divisions.csv', ...folders]) {
    await cp(join(PACKS, name), join(directory, name), { recursive: true });
  }
  return loaded(directory);
}

/** The same documents as the flow of authoring writes them, by the ids that its numbering gives. */
export async function enteredPacks(...folders: readonly string[]) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-entered-'));
  await cp(join(PACKS, 'divisions.csv'), join(directory, 'divisions.csv'));
  for (const folder of folders) {
    await mkdir(join(directory, folder));
    for (const [name, text] of Object.entries(enteredPack(join(PACKS, folder)))) {
      await writeFile(join(directory, folder, name), text);
    }
  }
  return loaded(directory);
}

function loaded(directory: string) {
  const variables: Record<string, string> = { DIXIAN_POLICIES: directory };
  return { variables, remove: () => rm(directory, { recursive: true, force: true }) };
}
