import { parseYaml } from './yaml-file';

/** What a folder says of itself: its id, the place it binds and what its clauses begin with. */
export interface FolderHead {
  readonly id: string;
  /** Code of the place; empty for the whole country. */
  readonly place: string;
  /** A supplement has none. */
  readonly prefix: string | undefined;
}

/** The head of a folder that is given as texts, also where the rest of it is wrong; undefined where it states none. */
export function folderHead(files: Readonly<Record<string, string>>): FolderHead | undefined {
  const name = files['document.yaml'] === undefined ? 'supplement.yaml' : 'document.yaml';
  const text = files[name];
  const value = text === undefined ? undefined : parseYaml(name, text, [])?.value;
  const { id, place, clausePrefix } = Object(value) as Record<string, unknown>;
  const { code } = Object(place) as Record<string, unknown>;
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,80}$/.test(id) || typeof code !== 'string') return undefined;
  if (!/^\d*$/.test(code)) return undefined;
  return { id, place: code, prefix: typeof clausePrefix === 'string' ? clausePrefix : undefined };
}
