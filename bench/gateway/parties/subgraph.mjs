// One subgraph in a process of its own: plain node:http and graphql-jit, as our services are.
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { subgraphs } from '../shapes.mjs';
import { listening } from './listening.mjs';

const { sdl, resolvers } = subgraphs.find(({ name }) => name === process.argv[2]);
const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
const compiled = new Map();

function compile(query, operationName) {
  const key = `${operationName} ${query}`;
  let found = compiled.get(key);
  if (!found) {
    found = compileQuery(schema, parse(query), operationName);
    compiled.set(key, found);
  }
  return found;
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks));
    const result = await compile(query, operationName).query({}, {}, variables ?? {});
    const body = JSON.stringify(result);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => listening(`http://127.0.0.1:${server.address().port}/graphql`));
