import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import pino from 'pino';
import type { CallContext } from '../src/subgraphs/call';
import { Subgraphs } from '../src/subgraphs/subgraphs';
import { federatedGraph } from '../src/supergraph/federated-graph';
import { faultless, faulty, type Sample } from './operations';
import { houseOracle } from './oracle/house-oracle';
import type { Oracle } from './oracle/oracle';
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
let oracle: Oracle;
const servesFrom = new Map<string, ApolloServer<CallContext>>();

beforeAll(async () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  for (const server of servers) await server.start();
  const supergraphSdl = supergraphOf(servers);
  oracle = houseOracle(supergraphSdl);
  const supergraphFile = join(await scratchFolder(), 'supergraph.graphql');
  await writeFile(supergraphFile, supergraphSdl);
  const ours = federatedGraph({ supergraphFile, pollMs: 60_000, subgraphUrls: {}, subgraphs, log });
  servesFrom.set(
    'stock',
    new ApolloServer<CallContext>({ gateway: new ApolloGateway({ supergraphSdl, logger: log }) }),
  );
  servesFrom.set('compiled', new ApolloServer<CallContext>({ gateway: ours }));
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
  return stock;
}

describe('answers with the same bytes as @apollo/gateway', () => {
  test.each(faultless)('$title', async (sample) => {
    expect(await compare(sample)).toMatch(/^200 \{"data":\{/);
  });

  test.each(faulty)('$title', async (sample) => {
    expect(await compare(sample)).toMatch(/^\d{3} \{.*"(errors|valueCompletion)":\[\{/);
  });

  test('70 random queries equal graphql-js over one schema, and stock wherever stock does', async () => {
    const random = new RandomOperations(oracle.schema, 20260101);
    const count = { withErrors: 0, asStock: 0 };
    for (let number = 0; number < 70; number++) {
      const query = random.query();
      const right = judged(await oracle.answer(query));
      const [stock, compiled] = [
        await answerOf('stock', { title: '', query }),
        await answerOf('compiled', { title: '', query }),
      ];
      expect({ query, ...judged(bodyOf(compiled)) }).toEqual({ query, ...right });
      if (right.hasErrors) count.withErrors += 1;
      if (JSON.stringify(judged(bodyOf(stock))) !== JSON.stringify(right)) continue;
      if (/"(@|_entities)"/.test(stock)) continue;
      count.asStock += 1;
      expect({ query, answer: inOrder(compiled) }).toEqual({ query, answer: inOrder(stock) });
    }
    expect(count.withErrors).toBeGreaterThan(12);
    expect(count.withErrors).toBeLessThan(60);
    expect(count.asStock).toBeGreaterThan(30);
  }, 180_000);

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

function bodyOf(answer: string): ExecutionResult {
  return JSON.parse(answer.slice(4));
}

// A department's batch fails with one error where one schema has one for each field.
function judged({ data, errors = [] }: ExecutionResult) {
  return { data: JSON.parse(JSON.stringify(data)), hasErrors: errors.length > 0 };
}

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
