import { federationHeader } from './federation-header';
import type { SubgraphDefinition } from './subgraph-server';

const sdl = `${federationHeader}
  type Node @interfaceObject @key(fields: "id") { id: ID! audit: String }
  type Query { latest: Node }
`;

/** Knows an interface of the others as an object of its own (@interfaceObject). */
export const audit: SubgraphDefinition = {
  name: 'audit',
  sdl,
  resolvers: {
    Node: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      audit: ({ id }: { id: string }) => `audit of ${id}`,
    },
    Query: { latest: () => ({ id: 'h5' }) },
  },
};
