import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, GraphQLError, parse, Source } from 'graphql';
import type { Finding } from '../finding';

/** One room's part of a department's graph, and its file by its path from the repository's root. */
export interface Room {
  readonly file: string;
  readonly document: DocumentNode;
}

const SCHEMA = 'schema.graphql';

/** A room from its text; what GraphQL cannot read is a finding with its line. */
export function room(file: string, text: string): Room | Finding {
  try {
    return { file, document: parse(new Source(text, file)) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { rule: 'syntax', at: `${file}:${error.locations?.[0]?.line ?? 1}`, message: error.message };
  }
}

/** The departments of the repository at `root` that write a part of the graph, by name. */
export function departments(root: string): string[] {
  const folder = path.join(root, 'services');
  return readdirSync(folder)
    .filter((name) => filesNamed(root, name, SCHEMA).length > 0)
    .sort();
}

/** Every room of a department, in the order of their paths, so that the same rooms always give the same text. */
export function readRooms(root: string, department: string): (Room | Finding)[] {
  return filesNamed(root, department, SCHEMA).map((file) =>
    room(file, readFileSync(path.join(root, file), 'utf8')),
  );
}

/** The files of one name anywhere in a department's source, by their paths from the root, in order. */
export function filesNamed(root: string, department: string, name: string): string[] {
  const source = `services/${department}/src`;
  if (!existsSync(path.join(root, source))) return [];
  return readdirSync(path.join(root, source), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .map((file) => `${source}/${file}`)
    .sort();
}
