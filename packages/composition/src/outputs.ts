import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clientFiles } from './clients/client-files';
import type { Composed } from './compose';
import { readColumnWords } from './exports/column-words';
import { exportFiles, exportLists } from './exports/export-lists';
import { bookFile, householdBook } from './exports/household-book';
import type { Finding } from './finding';
import { formFile } from './forms/form-file';
import { LEDGERS, ledgersJson } from './ledgers';
import { possibleTypes } from './possible-types';
import { SUBGRAPHS, type Subgraph, subgraphText } from './subgraphs';
import { eventTypes } from './types/event-types';
import { clientTypes, resolverTypes } from './types/generate';
import { declaredMappers, typesFolder } from './types/mappers';
import { readFieldWords } from './words/field-words';
import { labelFiles } from './words/labels';

/** Every file that follows from the subgraphs, the events and the layouts of ledgers, by its path from the repository's root. */
export async function outputs(
  root: string,
  subgraphs: readonly Subgraph[],
  composed: Composed,
): Promise<Map<string, string>> {
  const files = new Map([
    ['schemas/supergraph.graphql', composed.supergraph],
    ['schemas/api.graphql', composed.apiSdl],
    ['schemas/generated/api-types.ts', await clientTypes(composed.apiSdl)],
    ['schemas/generated/possible-types.json', possibleTypes(composed.api)],
    ...labelFiles(root, composed.api),
    ...clientFiles(root, composed.api, subgraphs),
    formFile(composed.apiAsWritten, readFieldWords(root)),
  ]);
  const words = readColumnWords(root);
  if (words) for (const file of exportFiles(exportLists(composed.apiAsWritten, words))) files.set(...file);
  const book = words && householdBook(composed.apiAsWritten, words);
  if (book) files.set(...bookFile(book));
  const events = eventTypes(root);
  if (events !== undefined) files.set('packages/events/src/generated.ts', events);
  const ledgers = ledgersJson(root);
  if (ledgers !== undefined) files.set(LEDGERS, ledgers);
  for (const subgraph of subgraphs) {
    files.set(`${SUBGRAPHS}/${subgraph.name}.graphql`, subgraphText(subgraph));
    const folder = typesFolder(root, subgraph.name);
    const mappers = declaredMappers(root, subgraph.name, folder);
    files.set(`${folder}/generated.ts`, await resolverTypes(subgraph.document, mappers));
  }
  return files;
}

/** The put together subgraphs that no department writes any more. */
export function orphans(root: string, departments: readonly string[]): Finding[] {
  const folder = path.join(root, SUBGRAPHS);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith('.graphql') && !departments.includes(path.basename(file, '.graphql')))
    .map((file) => ({
      rule: 'rooms',
      at: `${SUBGRAPHS}/${file}`,
      message: 'no service has a schema.graphql for it; write it there or delete this file',
    }));
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

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
