import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

const metaFields = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);

/** What of an operation the schema itself answers (`__schema`, `__type`); undefined where it asks for none of it. */
export function introspectionOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode | undefined {
  const selectionSet = onlyMeta(operation.selectionSet, fragments);
  if (selectionSet.selections.length === 0) return undefined;
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet }, ...fragments.values()],
  };
}

// Spreads become inline fragments: what stands in them beside introspection is left to the departments.
function onlyMeta(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): SelectionSetNode {
  const kept = selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return metaFields.has(selection.name.value) ? [selection] : [];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) return [];
    const selectionSet = onlyMeta(fragment.selectionSet, fragments);
    if (selectionSet.selections.length === 0) return [];
    const { typeCondition } = fragment;
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives: selection.directives, selectionSet }];
  });
  return { kind: Kind.SELECTION_SET, selections: kept };
}

/** Answers `__schema` and `__type`, by response name. Throws the first error there is. */
export function answerIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues });
  if (errors?.[0]) throw errors[0];
  if (!data) throw new GraphQLError('The schema did not answer');
  return data;
}
