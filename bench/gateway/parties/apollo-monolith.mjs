// The same resolvers in one Apollo process, nothing federated: what a gateway costs is measured against this.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { subgraphs } from '../shapes.mjs';
import { listening } from './listening.mjs';

const typeDefs = subgraphs
  .map(({ sdl }) => sdl.replaceAll(/id: ID! @external|@key\(fields: "id"\)/g, ''))
  .join('\n')
  .replace('extend type Query', 'type Query');
const resolvers = {};
for (const subgraph of subgraphs) {
  for (const [type, fields] of Object.entries(subgraph.resolvers)) {
    const { __resolveReference, ...plain } = fields;
    resolvers[type] = { ...resolvers[type], ...plain };
  }
}
const server = new ApolloServer({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
listening(url);
