import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays, plainDate } from '@dixian/calendar';
import { systemScope } from '@dixian/service';
import { takeAway, waitUntil } from '@dixian/testkit';
import type { GraphClient } from '../src/client/graph-client';
import { loadFile } from '../src/client/load-file';
import { keepCopy, restore } from './restored-database';
import { type WholeGraph, wholeGraph } from './whole-graph';

const REGISTER = join(__dirname, '..', '..', 'demo', 'pu-an-2025', '乡村建设户信息_20250314.csv');
const COUNTY = 'county@500235';
// What is not there again by itself within this time counts as lost. A lost schedule takes a minute to be put back.
const LONG = { timeoutMs: 150_000 };

/** How a kind of queue is looked at and robbed. */
export interface QueueUnderDrill {
  variables: Record<string, string>;
  /** Takes away all that it holds, schedules included. */
  empty(queueUrl: string): Promise<void>;
  /** Takes away every second job of the queue, as a log does that is short of its last second. */
  loseHalf(queueUrl: string, queue: string): Promise<void>;
  /** How many schedules it holds. */
  schedules(queueUrl: string): Promise<number>;
  /** Whether it lies in PostgreSQL and goes away with it. */
  inPostgres: boolean;
  close(): Promise<void>;
}

/** Servers away, queues that lose what they took, databases of different moments: everything accepted is there once. */
export function drillSuite(open: () => QueueUnderDrill): void {
  let queue: QueueUnderDrill;
  let graph: WholeGraph;
  let county: GraphClient;
  let folder: string;
  let codes: string[];
  let batches = 0;

  beforeAll(async () => {
    queue = open();
    folder = mkdtempSync(join(tmpdir(), 'dixian-drill-'));
    graph = await wholeGraph('2025-12-01', {
      ...queue.variables,
      EVENT_PATIENCE_SECONDS: '2',
      LOG_LEVEL: 'silent',
    });
    county = await graph.as(COUNTY);
    await loadFile(county, REGISTER, 'register');
    const { data } = await county.ask<{ households: { edges: { node: { code: string } }[] } }>(
      '{ households(first: 40) { edges { node { code } } } }',
    );
    codes = data?.households.edges.map(({ node }) => node.code) ?? [];
  }, 200_000);
  afterAll(async () => {
    await graph?.drop();
    await queue?.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const rowsOf = <Row extends object>(service: string, sql: string) => {
    const running = graph.services.get(service);
    if (!running) throw new Error(`${service} is stopped`);
    return running.parts.workerDb.read(systemScope, (statements) => statements.query<Row>(sql));
  };
  const leads = async () =>
    (await rowsOf<{ id: string }>('households', 'SELECT id FROM lead')).map(({ id }) => id);
  const obliged = async () =>
    (
      await rowsOf<{ lead_id: string }>(
        'supervision',
        `SELECT lead_id FROM obligation WHERE kind = 'VERIFICATION' ORDER BY lead_id`,
      )
    ).map(({ lead_id }) => lead_id);

  /** A ledger of leads that no other batch has; its file. */
  function newLeads(count = codes.length): string {
    const day = addDays(plainDate('2025-04-01'), 7 * batches++);
    const file = join(folder, `风险线索_2025_${batches}.csv`);
    const rows = Array.from({ length: count }, (_, index) => {
      const found = addDays(day, Math.floor(index / codes.length));
      return `${codes[index % codes.length]},集中排查,${found},产业项目失败,`;
    });
    writeFileSync(file, `${['户编号,发现渠道,发现日期,线索类型,推送部门', ...rows].join('\n')}\n`);
    return file;
  }

  async function loaded(): Promise<void> {
    const report = await loadFile(county, newLeads(), `batch-${batches}`);
    expect(report).toMatchObject({ rowsLoaded: codes.length, recordsAdded: codes.length });
  }

  /** Every lead has one clock, and no clock is without its lead. */
  async function settled(): Promise<void> {
    const wanted = async () => (await leads()).sort().join();
    await waitUntil(async () => (await obliged()).join() === (await wanted()), {
      ...LONG,
      what: 'one clock for each lead',
    });
    expect(await obliged()).toEqual((await leads()).sort());
  }

  const urlOf = (service: string) => graph.databases.get(service) ?? '';

  test('before anything happens, each lead has its clock', async () => {
    await loaded();
    await settled();
  }, 200_000);

  test('a subscriber’s database away for longer than attempts last', async () => {
    const bringBack = await takeAway(urlOf('supervision'));
    await loaded();
    const delayed = async () =>
      (await graph.services.get('households')?.parts.jobs.counts('events-supervision'))?.delayed ?? 0;
    await waitUntil(async () => (await delayed()) > 0, LONG);
    await sleep(8_000);
    await bringBack();
    await settled();
  }, 200_000);

  test('a queue that comes back empty: its events and its schedules are there again', async () => {
    const before = await queue.schedules(graph.queueUrl);
    expect(before).toBeGreaterThan(10);
    await graph.stopService('supervision');
    await loaded();
    await queue.empty(graph.queueUrl);
    await graph.startService('supervision');
    await settled();
    await waitUntil(async () => (await queue.schedules(graph.queueUrl)) === before, LONG);
  }, 300_000);

  test('a queue that comes back short of what it took last', async () => {
    await graph.stopService('supervision');
    await loaded();
    await queue.loseHalf(graph.queueUrl, 'events-supervision');
    await graph.startService('supervision');
    await settled();
  }, 200_000);

  test('all databases away in the middle of an import: it is loaded once', async () => {
    const before = (await leads()).length;
    const file = newLeads(codes.length * 5);
    const uploadId = await county.upload('risk-leads', file);
    const { data } = await county.ask<{ startHouseholdsImport: { report: { id: string } } }>(
      `mutation ($input: StartHouseholdsImportInput!) {
         startHouseholdsImport(input: $input) { ... on ImportStarted { report { id } } } }`,
      { input: { uploadId, idempotencyKey: 'cut-off' } },
    );
    const id = data?.startHouseholdsImport.report.id ?? '';
    const away = await Promise.all(
      [...graph.databases.values(), ...(queue.inPostgres ? [graph.queueUrl] : [])].map(takeAway),
    );
    await sleep(8_000);
    await Promise.all(away.map((bringBack) => bringBack()));
    const state = async () =>
      (await rowsOf<{ state: string }>('households', `SELECT state FROM import_run WHERE id = '${id}'`))[0]
        ?.state;
    await waitUntil(async () => (await state().catch(() => '')) === 'COMPLETED', LONG);
    expect((await leads()).length).toBe(before + codes.length * 5);
    await settled();
  }, 300_000);

  test('a subscriber restored to an earlier moment has its clocks again', async () => {
    const copy = await keepCopy(graph, 'supervision');
    await loaded();
    await settled();
    await restore(graph, 'supervision', copy);
    expect((await obliged()).length).toBeLessThan((await leads()).length);
    await settled();
  }, 300_000);

  test('a publisher restored to an earlier moment: what nobody can know any more is marked, by itself', async () => {
    const copy = await keepCopy(graph, 'households');
    const known = await leads();
    await loaded();
    await settled();
    await restore(graph, 'households', copy);
    expect((await leads()).sort()).toEqual(known.sort());
    const marked = () =>
      rowsOf<{ type: string }>(
        'supervision',
        `SELECT type FROM inbox WHERE unknown_since IS NOT NULL AND type = 'lead-received'`,
      );
    // Supervision looks by its own schedule; started again, soon.
    await graph.stopService('supervision');
    await graph.startService('supervision');
    await waitUntil(async () => (await marked()).length > 0, LONG);
    expect((await obliged()).length).toBe(known.length + codes.length);
  }, 300_000);
}
