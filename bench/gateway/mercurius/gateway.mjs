// The Mercurius gateway on Fastify, with just-in-time compilation as its documentation advises.
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';
import { addresses, listening } from '../parties/listening.mjs';

const app = Fastify();
await app.register(mercuriusGateway, {
  jit: 1,
  gateway: { services: addresses.map(({ name, url }) => ({ name, url, mandatory: true })) },
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });
listening(`${url}/graphql`);
