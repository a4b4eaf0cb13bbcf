import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Escalation } from '../domain/escalation';
import { checkEscalations } from './check-escalations';
import type { Mistake } from './policy-error';
import { meetsSchema } from './schema-check';
import { readYaml } from './yaml-file';

const FILE = 'escalations.yaml';

/** The escalations of places whose documents print none: those of the last directory that has any and no mistake in them. */
export async function readUsualEscalations(
  directories: readonly string[],
): Promise<{ escalations: readonly Escalation[]; mistakes: readonly Mistake[] }> {
  let escalations: readonly Escalation[] = [];
  const mistakes: Mistake[] = [];
  for (const directory of directories) {
    const file = join(directory, FILE);
    // Beside document.yaml it is that document's own.
    if (!existsSync(file) || existsSync(join(directory, 'document.yaml'))) continue;
    const found: Mistake[] = [];
    const read = await readOne(file, found);
    if (found.length === 0) escalations = read;
    mistakes.push(...found);
  }
  return { escalations, mistakes };
}

async function readOne(file: string, mistakes: Mistake[]): Promise<readonly Escalation[]> {
  const yaml = await readYaml(file, mistakes);
  if (!yaml || !meetsSchema('usual-escalations', yaml, mistakes)) return [];
  // The schema has just been met; this is where its shape becomes a type.
  const written = yaml.value as readonly (Omit<Escalation, 'kinds'> & { kinds?: readonly string[] })[];
  const escalations = written.map((one) => ({ ...one, kinds: one.kinds ?? null }));
  checkEscalations(escalations, yaml, mistakes);
  return escalations;
}
