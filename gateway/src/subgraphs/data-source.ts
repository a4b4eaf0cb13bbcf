import type { GraphQLDataSource } from '@apollo/gateway';
import type { CallContext } from './call';
import { operationText } from './operation-text';
import type { Subgraphs } from './subgraphs';

/** Lets Apollo's own executor call a subgraph over our pools; our executor calls them directly. */
export function dataSource(subgraphs: Subgraphs, name: string): GraphQLDataSource<CallContext> {
  return {
    async process({ request, context }) {
      const { query = '', variables = {}, operationName } = request;
      const named = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
      const body = `{"query":${operationText(query)}${named},"variables":${JSON.stringify(variables)}}`;
      const isMutation = /^\s*mutation\b/.test(query);
      const result = await subgraphs.call(name, body, context as CallContext, !isMutation);
      return { data: result.data, errors: result.errors } as Awaited<
        ReturnType<GraphQLDataSource['process']>
      >;
    },
  };
}
