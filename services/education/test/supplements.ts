import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of supplements as a county's staff would write them; `remove` deletes them. */
export async function supplements(files: Readonly<Record<string, string>>) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-supplements-'));
  for (const [folder, yaml] of Object.entries(files)) {
    await mkdir(join(directory, folder));
    await writeFile(join(directory, folder, 'supplement.yaml'), yaml);
  }
  return {
    variables: (Object.keys(files).length > 0 ? { DIXIAN_POLICIES: directory } : {}) as Record<
      string,
      string
    >,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
