import { join } from 'node:path';
import type { PolicyFolder } from '../domain/policy-set';
import type { Mistake } from './policy-error';
import type { FolderListing } from './policy-files';
import { meetsSchema } from './schema-check';
import { complete, type WrittenPolicy } from './written-policy';
import type { YamlFile } from './yaml-file';

type Part = keyof PolicyFolder;

const parts: Readonly<Record<Part, 'needed' | 'optional'>> = {
  document: 'needed',
  clauses: 'needed',
  parameters: 'optional',
  deadlines: 'optional',
  procedures: 'optional',
  rules: 'optional',
  entitlements: 'optional',
  targets: 'optional',
  units: 'optional',
  transitions: 'optional',
  escalations: 'optional',
};

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
  const names = Object.keys(parts) as Part[];
  const read = await Promise.all(
    names.map(async (part) => [part, await readPart(listing, part, mistakes)] as const),
  );
  if (read.some(([, yaml]) => yaml === undefined)) return undefined;
  const files = Object.fromEntries(read) as Record<Part, YamlFile>;
  // The schemas have just been met; this is where their shape becomes a type.
  const written = Object.fromEntries(
    names.map((part) => [part, files[part].value]),
  ) as unknown as WrittenPolicy;
  const text = await readText(listing, String(written.document.text), files.document, mistakes);
  return text === undefined ? undefined : { ...complete(written, text), name: listing.name, files };
}

async function readPart(
  listing: FolderListing,
  part: Part,
  mistakes: Mistake[],
): Promise<YamlFile | undefined> {
  const file = join(listing.directory, `${part}.yaml`);
  if (!listing.entries.has(`${part}.yaml`)) {
    return parts[part] === 'optional' ? { file, value: [], lineOf: () => 1 } : undefined;
  }
  const yaml = await listing.yaml(`${part}.yaml`, mistakes);
  return yaml && meetsSchema(part, yaml, mistakes) ? yaml : undefined;
}

async function readText(
  listing: FolderListing,
  name: string,
  document: YamlFile,
  mistakes: Mistake[],
): Promise<string | undefined> {
  if (listing.entries.has(name)) return listing.read(name);
  const message = `text: expected a file ${name} in the folder`;
  mistakes.push({ file: document.file, line: document.lineOf(['text']), message });
  return undefined;
}
