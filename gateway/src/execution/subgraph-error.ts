import { ERRORS, errorCodeDef } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';
import type { SubgraphFault } from '../subgraphs/call';

/** An error of a subgraph as the client sees it: at its place in the whole answer, with the subgraph's name. */
export function subgraphError(
  fault: SubgraphFault,
  subgraph: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const message = fault.message || `Error while fetching subquery from service "${subgraph}"`;
  const options: GraphQLErrorOptions = {
    originalError: fault as unknown as Error,
    path,
    extensions: { ...fault.extensions, serviceName: subgraph },
  };
  const known = errorCodeDef(fault as GraphQLFormattedError);
  if (!known && fault.extensions?.code) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
