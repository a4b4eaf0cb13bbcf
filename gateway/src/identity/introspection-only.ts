import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

const schemaFields = new Set(['__typename', '__schema', '__type']);

/** Whether an operation asks for nothing but the schema, so that it can be answered without knowing who asks. */
export function isIntrospectionOnly(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const seen = new Set<string>();
  const onlySchema = (set: SelectionSetNode): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return schemaFields.has(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return onlySchema(selection.selectionSet);
      const name = selection.name.value;
      if (seen.has(name)) return true;
      seen.add(name);
      const fragment = document.definitions.find(
        (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
      );
      return fragment?.kind === Kind.FRAGMENT_DEFINITION && onlySchema(fragment.selectionSet);
    });
  return operation.operation === 'query' && onlySchema(operation.selectionSet);
}
