import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, type Replica, startPostgres, startReplica } from '@dixian/embedded';
import { systemScope } from '@dixian/service';
import { waitUntil } from '@dixian/testkit';
import { loadFile } from '../src/client/load-file';
import { ServiceAddress } from './service-address';
import { steadyLeads } from './steady-leads';
import { type WholeGraph, wholeGraph } from './whole-graph';

const REGISTER = join(__dirname, '..', '..', 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const LONG = { timeoutMs: 240_000 };
const LEADS_BEFORE = 40;
const LEADS_AFTER = 60;

let folder: string;
let first: EmbeddedServer;
let replica: Replica;
let address: ServiceAddress;
let graph: WholeGraph;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dixian-failover-'));
  first = await startPostgres({ directory: join(folder, 'first'), followed: true });
  address = await ServiceAddress.at(0);
  address.add(first.port);
  // All databases of this file, that of the queues too, lie on the server behind the address.
  const admin = new URL(first.adminUrl);
  admin.port = String(address.port);
  process.env.DIXIAN_TEST_POSTGRES = admin.href;
  graph = await wholeGraph('2025-12-01', { EVENT_PATIENCE_SECONDS: '2', LOG_LEVEL: 'silent' });
  const of = join(folder, 'first');
  replica = await startReplica(first, { of, directory: join(folder, 'replica') });
}, 600_000);
afterAll(async () => {
  await graph?.drop();
  await address?.close();
  await replica?.stop();
  await first?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

async function idsOf(service: string, sql: string): Promise<string[]> {
  const parts = graph.services.get(service)?.parts;
  const rows = await parts?.workerDb.read(systemScope, (statements) => statements.query<{ id: string }>(sql));
  return rows?.map(({ id }) => id).sort() ?? [];
}

/** Ends a server as a node ends that is lost: at once, with everything on it. */
function lose(directory: string): void {
  process.kill(
    Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    'SIGKILL',
  );
}

test('PostgreSQL lost with its node: its synchronous replica goes on, nothing is lost and nothing happens twice', async () => {
  const county = await graph.as('county@500235');
  await loadFile(county, REGISTER, 'register');
  const { data } = await county.ask<{ households: { edges: { node: { id: string } }[] } }>(
    '{ households(first: 20) { edges { node { id } } } }',
  );
  const households = data?.households.edges.map(({ node }) => node.id) ?? [];
  expect(households).toHaveLength(20);
  const work = steadyLeads(await graph.as('county@500235'), households, '2025-09-30');
  await waitUntil(() => work.count >= LEADS_BEFORE, LONG);

  lose(join(folder, 'first'));
  const before = work.count;
  await first.ended;
  await replica.promote();
  address.turnTo(replica.port);
  await waitUntil(() => work.count >= before + LEADS_AFTER, LONG);
  const { leads, wrong, longestMs, attempts, failed } = await work.end();
  process.stdout.write(
    `failed over: ${leads.size} leads in ${attempts} attempts, ${failed.length} to be repeated; away for ${(longestMs / 1_000).toFixed(1)} s\n`,
  );

  expect(wrong).toEqual([]);
  expect(failed.length).toBeGreaterThan(0);
  const received = [...leads.values()].sort();
  expect(new Set(received).size).toBe(received.length);
  expect(await idsOf('households', 'SELECT id FROM lead')).toEqual(received);
  const obliged = () =>
    idsOf('supervision', "SELECT lead_id AS id FROM obligation WHERE kind = 'VERIFICATION'");
  await waitUntil(async () => (await obliged()).length >= received.length, LONG);
  expect(await obliged()).toEqual(received);
}, 600_000);
