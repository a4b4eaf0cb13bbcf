import { type ConstDirectiveNode, type FieldDefinitionNode, Kind } from 'graphql';
import type { Subgraph } from '../subgraphs';

/** Every field that a department's own files define, with the type it stands on. */
export function fieldsOf({ authored }: Subgraph): { parent: string; field: FieldDefinitionNode }[] {
  return authored.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (node.fields ?? []).map((field) => ({ parent: node.name.value, field }))
      : [],
  );
}

export function carries(directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}
