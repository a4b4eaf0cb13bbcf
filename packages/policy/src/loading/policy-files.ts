import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mistake } from './policy-error';
import { readYaml, type YamlFile, yamlOf } from './yaml-file';

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
  /** Its texts by name, where it lies in no directory. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** A policy folder that lies in no directory: its name and its texts by path. */
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

/** The listing of a folder that lies in no directory; mistakes name its files by `<id>/<path>`. */
export function givenListing({ id, files }: GivenFolder, mistakes: Mistake[]): FolderListing {
  const names = [...new Set(Object.keys(files).map((path) => path.split('/', 1)[0] ?? path))];
  return { ...listed(id, names, mistakes), texts: new Map(Object.entries(files)) };
}

/** A text of a folder. */
export async function textIn({ directory, texts }: FolderListing, name: string): Promise<string> {
  return texts?.get(name) ?? readFile(join(directory, name), 'utf8');
}

/** A YAML file of a folder. */
export async function yamlIn(
  { directory, texts }: FolderListing,
  name: string,
  mistakes: Mistake[],
): Promise<YamlFile | undefined> {
  const [file, text] = [join(directory, name), texts?.get(name)];
  return text === undefined ? readYaml(file, mistakes) : yamlOf(file, text, mistakes);
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

/** True for a file of a folder that decides something; cases and a README tell about it. */
function decides(name: string): boolean {
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
  return listed(
    directory,
    entries.map(({ name }) => name),
    mistakes,
  );
}

function listed(directory: string, entries: readonly string[], mistakes: Mistake[]): FolderListing {
  const names = new Set(entries);
  const fills = names.has(supplement);
  const allowed = fills ? knownBesideSupplement : known;
  for (const name of fills ? [] : needed.filter((file) => !names.has(file))) {
    mistakes.push({ file: directory, line: 1, message: `expected a file ${name}` });
  }
  for (const name of names) {
    if (allowed.has(name)) continue;
    mistakes.push({
      file: join(directory, name),
      line: 1,
      message: `expected one of ${[...allowed].join(', ')}`,
    });
  }
  return { directory, name: directory.split(/[\\/]/).filter(Boolean).at(-1) ?? directory, entries: names };
}
