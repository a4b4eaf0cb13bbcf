import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { SubgraphServer } from './subgraph-server';

/** The supergraph of running subgraphs; throws the composition's errors. */
export function supergraphOf(servers: readonly SubgraphServer[]): string {
  const { supergraphSdl, errors } = composeServices(
    servers.map(({ definition, url }) => ({ name: definition.name, url, typeDefs: parse(definition.sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
