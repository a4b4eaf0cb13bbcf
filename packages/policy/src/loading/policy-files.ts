import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Mistake } from './policy-error';
import { parseYaml, readYaml, type YamlFile } from './yaml-file';

const known = new Set([
  'document.yaml',
  'clauses.yaml',
  'parameters.yaml',
  'deadlines.yaml',
  'procedures.yaml',
  'rules.yaml',
  'entitlements.yaml',
  'targets.yaml',
  'units.yaml',
  'transitions.yaml',
  'escalations.yaml',
  'text.txt',
  'text.md',
  'cases',
  'README.md',
]);
const needed = ['document.yaml', 'clauses.yaml'];
const supplement = 'supplement.yaml';
const knownBesideSupplement = new Set([supplement, 'cases', 'README.md']);

/** A policy folder and the names of what lies in it. */
export interface FolderListing {
  readonly directory: string;
  readonly name: string;
  readonly entries: ReadonlySet<string>;
  /** The text of one of its entries. */
  read(name: string): Promise<string>;
  /** One of its entries as YAML; syntax errors are added to `mistakes`. */
  yaml(name: string, mistakes: Mistake[]): Promise<YamlFile | undefined>;
}

/** A policy folder that lies in no directory: its name and its texts by name. */
export interface GivenFolder {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whether its word is believed on what is enforced, as that of the project's own folders is. */
  readonly believed?: boolean;
  /** Its place was looked up where it was taken in; the tables of who reads it need not have it. */
  readonly placed?: boolean;
}

/** A folder that is known and not in force, so that others may name its clauses. */
export interface AbsentFolder {
  readonly id: string;
  /** What its clauses begin with; a supplement has none. */
  readonly prefix?: string | undefined;
}

/** The prefix that a document.yaml states, also where the rest of it cannot be read. */
export function writtenPrefix(document: string): string | undefined {
  return /^clausePrefix:\s*([A-Z]{2,8}-\d{4})\s*$/m.exec(document)?.[1];
}

/** True for a folder that fills in missing values of a document instead of holding one. */
export function isSupplement({ entries }: FolderListing): boolean {
  return entries.has(supplement);
}

/** The policy folders of a directory: itself when it holds a document.yaml or a supplement.yaml, otherwise each in it. */
export async function policyFolders(directory: string, mistakes: Mistake[]): Promise<FolderListing[]> {
  const before = mistakes.length;
  const entries = await list(directory, mistakes);
  if (entries.some(({ name }) => name === 'document.yaml' || name === supplement))
    return [listing(directory, entries, mistakes)];
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(directory, name));
  if (folders.length === 0 && mistakes.length === before) {
    mistakes.push({ file: directory, line: 1, message: 'expected a policy folder with a document.yaml' });
  }
  return Promise.all(folders.sort().map(async (path) => listing(path, await list(path, mistakes), mistakes)));
}

/** A folder that lies nowhere: its files are given as texts, by name. */
export function givenFolder(
  name: string,
  files: ReadonlyMap<string, string>,
  mistakes: Mistake[],
): FolderListing {
  const directory = join('draft', name);
  const textOf = (file: string) => files.get(file) ?? '';
  return checked(
    {
      directory,
      name,
      entries: new Set(files.keys()),
      read: async (file) => textOf(file),
      yaml: async (file, found) => parseYaml(join(directory, file), textOf(file), found),
    },
    mistakes,
  );
}

/** Whether a file of a folder decides anything; cases and a README tell about it. */
export function decides(name: string): boolean {
  return (known.has(name) || name === supplement) && name !== 'cases' && name !== 'README.md';
}

/** The texts of a folder that decide, by name. */
export async function contentIn(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory)).filter(decides).sort();
  const texts = names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The YAML files of a folder's cases. */
export async function caseFiles({ directory, entries }: FolderListing): Promise<string[]> {
  if (!entries.has('cases')) return [];
  const files = await readdir(join(directory, 'cases'));
  return files.filter((file) => file.endsWith('.yaml')).map((file) => join(directory, 'cases', file));
}

async function list(directory: string, mistakes: Mistake[]): Promise<Dirent[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.'));
  } catch {
    mistakes.push({ file: directory, line: 1, message: 'expected a folder that can be read' });
    return [];
  }
}

function listing(directory: string, entries: readonly Dirent[], mistakes: Mistake[]): FolderListing {
  return checked(
    {
      directory,
      name: directory.split(/[\\/]/).filter(Boolean).at(-1) ?? directory,
      entries: new Set(entries.map(({ name }) => name)),
      read: (name) => readFile(join(directory, name), 'utf8'),
      yaml: (name, found) => readYaml(join(directory, name), found),
    },
    mistakes,
  );
}

function checked(folder: FolderListing, mistakes: Mistake[]): FolderListing {
  const { directory, entries } = folder;
  const fills = entries.has(supplement);
  const allowed = fills ? knownBesideSupplement : known;
  for (const name of fills ? [] : needed.filter((file) => !entries.has(file))) {
    mistakes.push({ file: directory, line: 1, message: `expected a file ${name}` });
  }
  for (const name of entries) {
    if (allowed.has(name)) continue;
    mistakes.push({
      file: `${directory}${sep}${name}`,
      line: 1,
      message: `expected one of ${[...allowed].join(', ')}`,
    });
  }
  return folder;
}
