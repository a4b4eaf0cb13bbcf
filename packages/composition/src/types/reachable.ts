import { type DefinitionNode, type DocumentNode, Kind, visit } from 'graphql';
import { stringArgument } from '../lint/coordinates';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** A document without the types that neither a root field nor an entity leads to. */
export function reachableDocument(document: DocumentNode): DocumentNode {
  const nodes = document.definitions.filter((node) => 'name' in node && node.name !== undefined);
  const byName = new Map<string, DefinitionNode[]>();
  for (const node of nodes) byName.set(nameOf(node), [...(byName.get(nameOf(node)) ?? []), node]);
  const reached = new Set<string>();
  const follow = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const node of byName.get(name) ?? []) for (const next of namesIn(node)) follow(next);
  };
  for (const node of nodes) if (ROOTS.has(nameOf(node)) || entityKeys(node).length > 0) follow(nameOf(node));
  const definitions = document.definitions.filter(
    (node) => !nodes.includes(node) || node.kind === Kind.DIRECTIVE_DEFINITION || reached.has(nameOf(node)),
  );
  return { ...document, definitions };
}

/** The type that a node defines with the fields of its keys, where other departments may refer to it. */
export function entityKeys(node: DefinitionNode): [type: string, fields: string[]][] {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
  const keys = (node.directives ?? []).filter(({ name }) => name.value === 'key');
  const fields = keys.flatMap((key) => stringArgument(key, 'fields')?.split(/\s+/) ?? []);
  return keys.length > 0 ? [[node.name.value, [...new Set(fields)]]] : [];
}

function namesIn(node: DefinitionNode): string[] {
  const names: string[] = [];
  visit(node, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function nameOf(node: DefinitionNode): string {
  return 'name' in node && node.name ? node.name.value : '';
}
