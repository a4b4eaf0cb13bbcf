import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import pino from 'pino';
import type { CallContext } from '../src/subgraphs/call';
import { Subgraphs } from '../src/subgraphs/subgraphs';
import { federatedGraph } from '../src/supergraph/federated-graph';
import { faultless, faulty, type Sample } from './operations';
import { RandomOperations } from './random-operations';
import { scratchFolder } from './scratch-folder';
import { audit } from './subgraphs/audit';
import { supergraphOf } from './subgraphs/compose';
import { education } from './subgraphs/education';
import { finance } from './subgraphs/finance';
import { health } from './subgraphs/health';
import { households } from './subgraphs/households';
import { SubgraphServer } from './subgraphs/subgraph-server';

const servers = [households, health, finance, education, audit].map(
  (definition) => new SubgraphServer(definition),
);
const log = pino({ level: 'silent' });
const subgraphs = new Subgraphs(
  {
    timeoutMs: 5_000,
    connections: 8,
    circuit: { afterTimeouts: 3, openForMs: 1_000 },
    now: () => performance.now(),
  },
  () => undefined,
);
let supergraphSdl = '';
const servesFrom = new Map<string, ApolloServer<CallContext>>();

beforeAll(async () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  for (const server of servers) await server.start();
  supergraphSdl = supergraphOf(servers);
  const supergraphFile = join(await scratchFolder(), 'supergraph.graphql');
  await writeFile(supergraphFile, supergraphSdl);
  const ours = (executor: 'compiled' | 'apollo') =>
    federatedGraph({ supergraphFile, pollMs: 60_000, subgraphUrls: {}, subgraphs, executor, log });
  servesFrom.set(
    'stock',
    new ApolloServer<CallContext>({ gateway: new ApolloGateway({ supergraphSdl, logger: log }) }),
  );
  servesFrom.set('compiled', new ApolloServer<CallContext>({ gateway: ours('compiled') }));
  servesFrom.set('data source', new ApolloServer<CallContext>({ gateway: ours('apollo') }));
  for (const server of servesFrom.values()) await server.start();
});

afterAll(async () => {
  for (const server of servesFrom.values()) await server.stop();
  await subgraphs.stop(1_000);
  for (const server of servers) await server.stop();
});

async function answerOf(kind: string, { query, variables, operationName }: Sample): Promise<string> {
  const context: CallContext = {
    signedCaller: undefined,
    requestId: 'r',
    language: 'zh',
    timings: [],
    unavailable: new Map(),
  };
  const response = await servesFrom.get(kind)?.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: JSON.parse(JSON.stringify({ query, variables, operationName })),
    },
    context: async () => context,
  });
  if (response?.body.kind !== 'complete') throw new Error('no answer');
  return `${response.status ?? 200} ${response.body.string}`;
}

async function compare(sample: Sample): Promise<string> {
  const stock = await answerOf('stock', sample);
  expect(await answerOf('compiled', sample)).toBe(stock);
  expect(await answerOf('compiled', sample)).toBe(stock);
  expect(await answerOf('data source', sample)).toBe(stock);
  return stock;
}

describe('answers with the same bytes as @apollo/gateway', () => {
  test.each(faultless)('$title', async (sample) => {
    expect(await compare(sample)).toMatch(/^200 \{"data":\{/);
  });

  test.each(faulty)('$title', async (sample) => {
    expect(await compare(sample)).toMatch(/^\d{3} \{.*"(errors|valueCompletion)":\[\{/);
  });

  test('120 random queries', async () => {
    const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
    const random = new RandomOperations(schema, 20260101);
    let withErrors = 0;
    for (let count = 0; count < 120; count++) {
      const sample = { title: `random ${count}`, query: random.query() };
      const [stock, compiled] = [
        inOrder(await answerOf('stock', sample)),
        inOrder(await answerOf('compiled', sample)),
      ];
      expect({ query: sample.query, answer: compiled }).toEqual({ query: sample.query, answer: stock });
      expect(stock).toMatch(/^200/);
      if (stock.includes('"errors":["')) withErrors += 1;
    }
    expect(withErrors).toBeGreaterThan(20);
    expect(withErrors).toBeLessThan(100);
  });

  test('the place of an error in a list of several types is right, which stock gets wrong', async () => {
    const sample = {
      title: 'second of two types',
      query: '{ nodes(ids: ["h1", "p5"]) { ... on Person { insured } } }',
    };
    const pathOf = async (kind: string) => JSON.parse((await answerOf(kind, sample)).slice(4)).errors[0].path;
    expect(await pathOf('compiled')).toEqual(['nodes', 1, 'insured']);
    expect(await pathOf('stock')).toEqual(['nodes', 0, 'insured']);
  });
});

// Fetches that run side by side report their errors in the order in which they end. Indices in paths are left out:
// see the test below.
function inOrder(answer: string): string {
  const [status, ...body] = answer.split(' ');
  const { errors = [], ...rest } = JSON.parse(body.join(' '));
  const sorted = errors.map((error: { path?: unknown[] }) => {
    const path = error.path?.map((element) => (typeof element === 'number' ? '@' : element));
    return JSON.stringify({ ...error, path });
  });
  return `${status} ${JSON.stringify({ ...rest, errors: sorted.sort() })}`;
}
