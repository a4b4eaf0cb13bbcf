import type { ApolloGateway } from '@apollo/gateway';
import { PublicOperations, type PublicVerdict, publicFieldsOf } from '@dixian/graph';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';

/** Whether an operation, validated against a schema that is loaded, may be run by somebody without an account. */
export type JudgePublic = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => PublicVerdict;

/** Judges by the supergraph that is loaded; the schema that clients see tells nothing of directives. */
export function publicBySupergraph(gateway: Pick<ApolloGateway, 'onSchemaLoadOrUpdate'>): JudgePublic {
  const bySchema = new WeakMap<GraphQLSchema, PublicOperations>();
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const { definitions } = parse(coreSupergraphSdl, { noLocation: true });
    bySchema.set(apiSchema, new PublicOperations(publicFieldsOf(definitions)));
  });
  return (schema, document, operation) => bySchema.get(schema)?.verdict(document, operation) ?? 'NOT_PUBLIC';
}
