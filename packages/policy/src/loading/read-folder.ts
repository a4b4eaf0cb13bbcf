import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyFolder } from '../domain/policy-set';
import type { Mistake } from './policy-error';
import type { FolderListing } from './policy-files';
import { meetsSchema, type SchemaName } from './schema-check';
import { complete, type WrittenPolicy } from './written-policy';
import { readYaml, type YamlFile } from './yaml-file';

type Part = Exclude<SchemaName, 'cases'>;

/** A folder that meets its schemas, with its files so that later checks can name lines. */
export interface LoadedFolder extends PolicyFolder {
  readonly name: string;
  readonly files: Readonly<Record<Part, YamlFile>>;
}

/** Reads one policy folder; undefined when a file is missing or does not meet its schema. */
export async function readFolder(
  listing: FolderListing,
  mistakes: Mistake[],
): Promise<LoadedFolder | undefined> {
  const [document, clauses, parameters, deadlines] = await Promise.all([
    readPart(listing, 'document', mistakes),
    readPart(listing, 'clauses', mistakes),
    readPart(listing, 'parameters', mistakes),
    readPart(listing, 'deadlines', mistakes),
  ]);
  if (!document || !clauses || !parameters || !deadlines) return undefined;
  // The schemas have just been met; this is where their shape becomes a type.
  const written = {
    document: document.value,
    clauses: clauses.value,
    parameters: parameters.value,
    deadlines: deadlines.value,
  } as WrittenPolicy;
  const text = await readText(listing, String(written.document.text), document, mistakes);
  if (text === undefined) return undefined;
  return {
    ...complete(written, text),
    name: listing.name,
    files: { document, clauses, parameters, deadlines },
  };
}

async function readPart(
  listing: FolderListing,
  part: Part,
  mistakes: Mistake[],
): Promise<YamlFile | undefined> {
  const file = join(listing.directory, `${part}.yaml`);
  if (!listing.entries.has(`${part}.yaml`)) {
    const optional = part === 'parameters' || part === 'deadlines';
    return optional ? { file, value: [], lineOf: () => 1 } : undefined;
  }
  const yaml = await readYaml(file, mistakes);
  return yaml && meetsSchema(part, yaml, mistakes) ? yaml : undefined;
}

async function readText(
  listing: FolderListing,
  name: string,
  document: YamlFile,
  mistakes: Mistake[],
): Promise<string | undefined> {
  if (listing.entries.has(name)) return readFile(join(listing.directory, name), 'utf8');
  const message = `text: expected a file ${name} in the folder`;
  mistakes.push({ file: document.file, line: document.lineOf(['text']), message });
  return undefined;
}
