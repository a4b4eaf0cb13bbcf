import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistake } from './policy-error';
import { meetsSchema } from './schema-check';
import { readYaml } from './yaml-file';

const FILE = 'remarks.yaml';

/** Remarks of policy files by their English, in Chinese; those of a county's own directory come to the project's. */
export async function readRemarks(
  directories: readonly string[],
): Promise<{ remarks: ReadonlyMap<string, string>; mistakes: readonly Mistake[] }> {
  const remarks = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const directory of directories) {
    const file = join(directory, FILE);
    if (!existsSync(file) || existsSync(join(directory, 'document.yaml'))) continue;
    const yaml = await readYaml(file, mistakes);
    if (!yaml || !meetsSchema('remarks', yaml, mistakes)) continue;
    for (const [english, chinese] of Object.entries(yaml.value as Record<string, string>))
      remarks.set(english, chinese);
  }
  return { remarks, mistakes };
}
