import { type DocumentNode, Kind, visit } from 'graphql';

const EXECUTABLE = new Set(['deprecated', 'specifiedBy', 'oneOf']);

/**
 * A subgraph's document without federation: no directive definitions, links or applied federation directives, and
 * extensions turned into definitions, so that any GraphQL tool can read it.
 */
export function plainDocument(document: DocumentNode): DocumentNode {
  const plain = visit(document, {
    Directive: (node) => (EXECUTABLE.has(node.name.value) ? undefined : null),
    DirectiveDefinition: () => null,
    SchemaExtension: () => null,
    SchemaDefinition: () => null,
  });
  const defined = new Set<string>();
  return {
    ...plain,
    definitions: plain.definitions.map((node) => {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION) defined.add(node.name.value);
      if (node.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(node.name.value)) return node;
      defined.add(node.name.value);
      return { ...node, kind: Kind.OBJECT_TYPE_DEFINITION };
    }),
  };
}
