import type { DefinitionNode } from 'graphql';
import type { Finding } from './finding';
import { placeOf } from './place';
import type { Subgraph } from './subgraphs';

/** Findings about something of the graph with the file and line of the room that wrote it. */
export function withPlaces(findings: readonly Finding[], subgraphs: readonly Subgraph[]): Finding[] {
  const places = new Map<string, string>();
  for (const [at, place] of subgraphs.flatMap(({ authored }) => authored.definitions.flatMap(written))) {
    if (place !== undefined && !places.has(at)) places.set(at, place);
  }
  return findings.map((finding) => ({ ...finding, place: places.get(finding.at.replace(/\(.*/, '')) }));
}

function written(node: DefinitionNode): [string, string | undefined][] {
  if (!('name' in node) || node.name === undefined) return [];
  const type = node.name.value;
  const parts = 'fields' in node ? node.fields : 'values' in node ? node.values : undefined;
  const members = (parts ?? []).map((part): [string, string | undefined] => [
    `${type}.${part.name.value}`,
    placeOf(part),
  ]);
  return [[type, placeOf(node)], ...members];
}
