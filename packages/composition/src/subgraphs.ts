import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import type { Finding } from './finding';
import { bothWays } from './rooms/both-ways';
import { putTogether } from './rooms/put-together';
import { departments, type Room, readRooms } from './rooms/read-rooms';

/** One department's part of the graph: what its rooms wrote, and that with the shared value types added. */
export interface Subgraph {
  readonly name: string;
  readonly authored: DocumentNode;
  readonly document: DocumentNode;
}

/** The departments' parts of the graph, and what keeps one from being put together. */
export interface Subgraphs {
  readonly subgraphs: readonly Subgraph[];
  readonly findings: readonly Finding[];
}

const SHARED = 'packages/graph/shared.graphql';

/** Where a department's part of the graph lies once it is put together; the services read it there. */
export const SUBGRAPHS = 'schemas/subgraphs';

/** A subgraph from its rooms, read or refused, and the shared SDL. */
export function subgraph(
  name: string,
  read: readonly (Room | Finding)[],
  shared: string,
): [Subgraph, Finding[]] {
  const unread = read.filter((each): each is Finding => 'rule' in each);
  const together = putTogether(read.filter((each): each is Room => 'document' in each));
  const document = bothWays(together.document);
  const definitions = [...document.definitions, ...parse(shared).definitions];
  return [
    { name, authored: document, document: { kind: Kind.DOCUMENT, definitions } },
    [...unread, ...together.findings],
  ];
}

/** Every subgraph of the repository at `root`, by name. */
export function readSubgraphs(root: string): Subgraphs {
  const shared = readFileSync(path.join(root, SHARED), 'utf8');
  const read = departments(root).map((name) => subgraph(name, readRooms(root, name), shared));
  return { subgraphs: read.map(([each]) => each), findings: read.flatMap(([, findings]) => findings) };
}

/** The text of a subgraph as it is checked in. */
export function subgraphText({ name, authored }: Subgraph): string {
  const header = `# Put together by npm run compose from services/${name}/src; change it there.`;
  return `${header}\n${print(authored).trimEnd()}\n`;
}
