import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Composed } from './compose';
import type { Subgraph } from './subgraphs';
import { clientTypes, resolverTypes } from './types/generate';

/** Every file that follows from the subgraphs, by its path from the repository's root. */
export async function outputs(
  root: string,
  subgraphs: readonly Subgraph[],
  composed: Composed,
): Promise<Map<string, string>> {
  const files = new Map([
    ['schemas/supergraph.graphql', composed.supergraph],
    ['schemas/api.graphql', composed.apiSdl],
    ['schemas/generated/api-types.ts', await clientTypes(composed.apiSdl)],
  ]);
  for (const { name, document } of subgraphs) {
    const folder = `services/${name}/src/graphql`;
    files.set(
      `${folder}/generated.ts`,
      await resolverTypes(document, declaredMappers(path.join(root, folder))),
    );
  }
  return files;
}

/** The files that are missing or differ from what they should be. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([file, text]) => readIfThere(path.join(root, file)) !== text)
    .map(([file]) => file);
}

/** Writes the files named, making folders where needed; a gateway that watches one never sees half of it. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>, names: readonly string[]): void {
  for (const name of names) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, files.get(name) ?? '');
    renameSync(`${file}.new`, file);
  }
}

function declaredMappers(folder: string): string[] {
  const text = readIfThere(path.join(folder, 'mappers.ts')) ?? '';
  return [...text.matchAll(/export (?:type|interface) (\w+)Mapper\b/g)].map(([, type]) => type ?? '').sort();
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
