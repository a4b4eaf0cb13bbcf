import { join } from 'node:path';
import { serviceUrls } from '@dixian/embedded';
import { systemScope } from '@dixian/service';
import { childProcess, type ScriptProcess, testServer, waitUntil } from '@dixian/testkit';
import { GraphClient } from '../src/client/graph-client';
import { loadFile } from '../src/client/load-file';
import { freePorts } from '../src/start/free-ports';
import { ServiceAddress } from './service-address';
import { steadyLeads } from './steady-leads';
import { type WholeGraph, wholeGraph } from './whole-graph';

const REGISTER = join(__dirname, '..', '..', 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const OLD = join(__dirname, '..', '..', 'services', 'households', 'src', 'main.ts');
const NEXT = join(__dirname, 'next-version.ts');
const LONG = { timeoutMs: 240_000 };
// What a slow machine answers late is not lost.
const PATIENT = { subgraphTimeoutMs: LONG.timeoutMs };
const REPLICAS = 2;
const LEADS_BETWEEN = 30;

interface Replica {
  readonly port: number;
  readonly process: ScriptProcess;
}

let graph: WholeGraph;
let address: ServiceAddress;
const running = new Set<Replica>();

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01', { EVENT_PATIENCE_SECONDS: '2', LOG_LEVEL: 'silent' });
  const { PORT = '' } = graph.variablesOf('households');
  await graph.stopService('households');
  address = await ServiceAddress.at(Number(PORT));
}, 600_000);
afterAll(async () => {
  for (const { process } of running) await process.end();
  await address?.close();
  await graph?.drop();
}, 120_000);

/** A process of that version beside the others, known to the address once it is ready. */
async function start(program: string): Promise<Replica> {
  const [port = 0] = await freePorts(1);
  const env = { ...graph.variablesOf('households'), PORT: String(port) };
  const replica = { port, process: childProcess(program, { env }) };
  running.add(replica);
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await waitUntil(isReady, { ...LONG, what: 'the process to be ready' });
  address.add(port);
  return replica;
}

async function end(replica: Replica): Promise<number | null> {
  address.remove(replica.port);
  const { code } = await replica.process.end('SIGTERM');
  running.delete(replica);
  return code;
}

async function migrated(): Promise<void> {
  const { DATABASE_URL = '' } = graph.variablesOf('households');
  const database = new URL(DATABASE_URL).pathname.slice(1);
  const { migratorUrl } = serviceUrls(testServer().adminUrl, 'households', database);
  const { ended, output } = childProcess(NEXT, {
    args: ['migrate'],
    env: { MIGRATOR_DATABASE_URL: migratorUrl },
  });
  const { code } = await ended;
  if (code !== 0) throw new Error(output());
}

async function obliged(): Promise<string[]> {
  const rows = await graph.services
    .get('supervision')
    ?.parts.workerDb.read(systemScope, (statements) =>
      statements.query<{ id: string }>("SELECT lead_id AS id FROM obligation WHERE kind = 'VERIFICATION'"),
    );
  return rows?.map(({ id }) => id).sort() ?? [];
}

test('a new version takes the place of the old one, process by process, and no request and no event is lost', async () => {
  const old = [];
  for (let n = 0; n < REPLICAS; n++) old.push(await start(OLD));
  const county = await graph.as('county@500235');
  await loadFile(county, REGISTER, 'register');
  const { data } = await county.ask<{ households: { edges: { node: { id: string } }[] } }>(
    '{ households(first: 20) { edges { node { id } } } }',
  );
  const households = data?.households.edges.map(({ node }) => node.id) ?? [];
  expect(households).toHaveLength(20);

  // The gateway is rolled as well: callers come by an address of their own.
  const front = await ServiceAddress.at(0);
  const gateways = [await graph.gateway(PATIENT)];
  front.add(Number(new URL(gateways[0]?.url ?? '').port));
  const { token } = await graph.as('county@500235');
  const caller = new GraphClient(`http://127.0.0.1:${front.port}`, token);
  const clerks = [
    steadyLeads(caller, households.slice(0, 10), '2025-09-30', 'first'),
    steadyLeads(caller, households.slice(10), '2025-09-29', 'second'),
  ];
  const worked = () => clerks.reduce((sum, { count }) => sum + count, 0);
  const goOn = async () => {
    const before = worked();
    await waitUntil(() => worked() >= before + LEADS_BETWEEN, LONG);
  };
  await goOn();
  await migrated();
  for (const replica of old) {
    await start(NEXT);
    await goOn();
    expect(await end(replica)).toBe(0);
    await goOn();
  }
  const next = await graph.gateway(PATIENT);
  front.add(Number(new URL(next.url).port));
  await goOn();
  front.remove(Number(new URL(gateways[0]?.url ?? '').port));
  gateways[0]?.drain();
  await goOn();
  await gateways[0]?.stop();
  await goOn();

  const done = await Promise.all(clerks.map((clerk) => clerk.end()));
  await next.stop();
  await front.close();
  const received = done.flatMap(({ leads }) => [...leads.values()]).sort();
  process.stdout.write(
    `rolled: ${received.length} leads in ${done.reduce((sum, { attempts }) => sum + attempts, 0)} attempts; longest wait ${Math.round(Math.max(...done.map(({ longestMs }) => longestMs)))} ms\n`,
  );
  expect(done.map(({ wrong, failed }) => ({ wrong, failed }))).toEqual([
    { wrong: [], failed: [] },
    { wrong: [], failed: [] },
  ]);
  expect(new Set(received).size).toBe(received.length);
  await waitUntil(async () => (await obliged()).length >= received.length, LONG);
  expect(await obliged()).toEqual(received);
}, 600_000);
