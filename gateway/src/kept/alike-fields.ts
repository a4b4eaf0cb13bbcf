import type { ApolloGateway } from '@apollo/gateway';
import { alikeFieldsOf, asksOnly } from '@dixian/graph';
import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql';

/** Whether an operation, validated against a schema that is loaded, asks only for what every account is answered alike. */
export type JudgeAlike = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => boolean;

/** Judges by the supergraph that is loaded; the schema that clients see tells nothing of directives. */
export function alikeBySupergraph(gateway: Pick<ApolloGateway, 'onSchemaLoadOrUpdate'>): JudgeAlike {
  const bySchema = new WeakMap<GraphQLSchema, ReadonlySet<string>>();
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const { definitions } = parse(coreSupergraphSdl, { noLocation: true });
    bySchema.set(apiSchema, alikeFieldsOf(definitions));
  });
  return (schema, document, operation) => {
    const fields = bySchema.get(schema);
    return (
      fields !== undefined &&
      operation.operation === OperationTypeNode.QUERY &&
      asksOnly(fields, document, operation)
    );
  };
}
