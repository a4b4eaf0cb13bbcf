import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file in which a department lists its decisions as `decisions`. */
export interface DecisionFile {
  readonly service: string;
  readonly file: string;
}

/**
 * The lists of decisions below a folder of services, `domain/decisions` of a service or of one of its rooms: as sources, or
 * as they are built.
 */
export async function decisionFiles(services: string, as: 'src' | 'dist'): Promise<DecisionFile[]> {
  const name = as === 'src' ? 'decisions.ts' : 'decisions.js';
  const found: DecisionFile[] = [];
  for (const service of await foldersOf(services)) {
    const source = join(services, service, as);
    const rooms = await foldersOf(source);
    for (const domain of ['domain', ...rooms.map((room) => join(room, 'domain'))]) {
      const file = join(source, domain, name);
      if (existsSync(file)) found.push({ service, file });
    }
  }
  return found;
}

async function foldersOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
