import type { FetchNode } from '@apollo/query-planner';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  parse,
} from 'graphql';

const KEY = 'idempotencyKey';

/**
 * Whether a fetch may be sent twice where nobody knows what became of the first: a query, and a mutation of which every
 * field demands an idempotency key, for the second is then given the first answer.
 */
export function isRepeatable(node: FetchNode, supergraph: GraphQLSchema): boolean {
  if (node.operationKind === 'query') return true;
  const fields = supergraph.getMutationType()?.getFields() ?? {};
  return rootFields(node.operation).every((name) => demandsKey(fields[name]));
}

// Planned operations have no fragments at their root.
function rootFields(operation: string): string[] {
  return parse(operation, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition'
      ? definition.selectionSet.selections.map((item) => (item.kind === 'Field' ? item.name.value : ''))
      : [],
  );
}

function demandsKey(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return (
    field?.args.some(({ name, type }) => isNonNullType(type) && (name === KEY || holdsKey(type))) ?? false
  );
}

function holdsKey(type: GraphQLInputType): boolean {
  const input = getNamedType(type);
  const key = isInputObjectType(input) ? input.getFields()[KEY] : undefined;
  return key !== undefined && isNonNullType(key.type);
}
