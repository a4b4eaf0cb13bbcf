import type { FieldSelection } from '@apollo/federation-internals';
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** Answers one `__schema` or `__type` field of an operation from the API schema. */
export function answerIntrospection(
  schema: GraphQLSchema,
  selection: FieldSelection,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const field = selection.expandFragments().toSelectionNode() as FieldNode;
  const { data, errors } = executeSync({
    schema,
    document: documentOf(field, definitions),
    rootValue: {},
    variableValues: variables,
  });
  if (errors?.[0]) throw errors[0];
  return data?.[field.alias?.value ?? field.name.value];
}

function documentOf(field: FieldNode, definitions: readonly VariableDefinitionNode[]): DocumentNode {
  const used = new Set<string>();
  visit(field, { Variable: ({ name }) => void used.add(name.value) });
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: definitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
      },
    ],
  };
}
