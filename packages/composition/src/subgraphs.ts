import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, parse } from 'graphql';

/** One department's part of the graph: what it wrote, and that with the shared value types added. */
export interface Subgraph {
  readonly name: string;
  readonly authored: DocumentNode;
  readonly document: DocumentNode;
}

const SHARED = 'packages/graph/shared.graphql';
const FOLDER = 'schemas/subgraphs';

/** A subgraph from its authored SDL and the shared SDL; throws GraphQLError with the place of a syntax error. */
export function subgraph(name: string, authored: string, shared: string): Subgraph {
  const document = parse(`${authored.trimEnd()}\n\n${shared.trim()}\n`);
  return { name, authored: parse(authored), document };
}

/** Every subgraph of the repository at `root`, by name. */
export function readSubgraphs(root: string): Subgraph[] {
  const shared = readFileSync(path.join(root, SHARED), 'utf8');
  const folder = path.join(root, FOLDER);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return files.map((file) =>
    subgraph(path.basename(file, '.graphql'), readFileSync(path.join(folder, file), 'utf8'), shared),
  );
}
