// Stock @apollo/gateway behind Apollo's standalone server, both as they come.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { compose } from './compose.mjs';
import { addresses, listening } from './listening.mjs';

const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: compose(addresses) }) });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
listening(url);
