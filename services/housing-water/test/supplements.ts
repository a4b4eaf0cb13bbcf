import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one supplement as a county's staff would write it; `remove` deletes it. */
export async function supplement(
  of: string,
  place: { code: string; name: string },
  values: readonly string[],
): Promise<{ directory: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-supplements-'));
  await mkdir(join(directory, 'own'));
  await writeFile(
    join(directory, 'own', 'supplement.yaml'),
    `id: own\nsupplements: ${of}\nplace: { code: "${place.code}", name: ${place.name} }\nbasis: 县住建局、水利局\nparameters:\n${values.join('\n')}\n`,
  );
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
