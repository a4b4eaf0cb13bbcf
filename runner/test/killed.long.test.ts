import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadFile } from '../src/client/load-file';
import { writeLeads, writeSettlements } from './ledger-files';
import { type StartedStack, startedStack, untilTrue } from './started-stack';

const DEMO = join(__dirname, '..', '..', 'demo');
const LEADS = 10_000;
const EVENTS = /^events-/;
const SETTLEMENTS = 30_000;

let stack: StartedStack;

beforeAll(async () => {
  stack = await startedStack();
});
afterAll(async () => {
  await stack?.process.end('SIGTERM');
  if (stack) rmSync(stack.data, { recursive: true, force: true });
});

async function total(account: string, field: string): Promise<number> {
  const { data } = await (await stack.as(account)).ask<Record<string, { totalCount: number }>>(
    `{ ${field} { totalCount } }`,
  );
  return Object.values(data ?? {})[0]?.totalCount ?? -1;
}

/** Whether every event has been handled, those that are tried again included. */
async function noEventsUnderWay(): Promise<boolean> {
  const { data } = await (await stack.as('admin@')).ask<{
    jobQueues: { name: string; active: number; waiting: number; delayed: number }[];
  }>('{ jobQueues { name active waiting delayed } }');
  const events = data?.jobQueues.filter(({ name }) => EVENTS.test(name)) ?? [];
  return events.length > 0 && events.every((queue) => queue.active + queue.waiting + queue.delayed === 0);
}

test('services killed during an import: the run is finished after the restart, every row exactly once', async () => {
  const file = join(stack.data, '医保结算明细_2025.csv');
  writeSettlements(file, SETTLEMENTS);
  const client = await stack.as('health@441322');
  const uploadId = await client.upload('settlements', file);
  const { data } = await client.ask<{ startHealthImport: { report: { id: string } } }>(
    `mutation ($input: StartHealthImportInput!) { startHealthImport(input: $input) { ... on ImportStarted { report { id } } } }`,
    { input: { uploadId, idempotencyKey: 'killed' } },
  );
  const id = data?.startHealthImport.report.id;
  const state = async () =>
    (
      await client.ask<{ healthImport: { state: string } }>(
        'query ($id: ID!) { healthImport(id: $id) { state } }',
        { id },
      )
    ).data?.healthImport.state;
  await untilTrue(async () => (await state()) === 'RUNNING');
  stack.killPart('services');
  await untilTrue(async () => (await state()) === 'COMPLETED', 240_000);
  expect(await total('county@441322', 'settlements')).toBe(SETTLEMENTS);
  const again = await loadFile(client, file, 'again');
  expect(again).toMatchObject({ recordsAdded: 0, recordsChanged: 0, recordsUnchanged: SETTLEMENTS });
});

test('services killed during a withdrawal: it is finished after the restart, and nothing of the run is left', async () => {
  const client = await stack.as('health@441322');
  const file = join(stack.data, '医保结算明细_20251130.csv');
  writeSettlements(file, SETTLEMENTS, 7);
  const { id, recordsAdded } = await loadFile(client, file, 'to be withdrawn');
  expect(recordsAdded).toBe(SETTLEMENTS);
  const { data } = await client.ask<{ withdrawHealthImport: { report?: { state: string } } }>(
    `mutation ($input: WithdrawImportInput!) { withdrawHealthImport(input: $input) {
       ... on ImportWithdrawalStarted { report { state } } } }`,
    { input: { reportId: id, reason: '文件选错', idempotencyKey: 'killed withdrawal' } },
  );
  expect(data?.withdrawHealthImport.report?.state).toBe('WITHDRAWING');
  stack.killPart('services');
  const state = async () =>
    (
      await client.ask<{ healthImport: { state: string } }>(
        'query ($id: ID!) { healthImport(id: $id) { state } }',
        { id },
      )
    ).data?.healthImport.state;
  await untilTrue(async () => (await state()) === 'WITHDRAWN', 240_000);
  expect(await total('county@441322', 'settlements')).toBe(SETTLEMENTS);
});

test('a storm of 10,000 events with every process killed once: each lead has its obligations exactly once (PA-2025-1.2a)', async () => {
  const client = await stack.as('county@500235');
  await loadFile(client, join(DEMO, 'pu-an-2025', '乡村建设户信息_20250314.csv'), 'register');
  const { data } = await client.ask<{ households: { edges: { node: { code: string } }[] } }>(
    '{ households(first: 200) { edges { node { code } } } }',
  );
  const codes = data?.households.edges.map(({ node }) => node.code) ?? [];
  const file = join(stack.data, '风险线索_2025.csv');
  writeLeads(file, codes, LEADS);
  const report = await loadFile(client, file, 'storm');
  expect(report).toMatchObject({ rowsLoaded: LEADS, recordsAdded: LEADS });

  for (const part of ['services', 'postgres', 'gateway']) {
    // In the midst of it: some of the events have had their effect since the last kill, most have not.
    const before = await total('county@500235', 'obligations');
    await untilTrue(async () => (await total('county@500235', 'obligations')) > before);
    stack.killPart(part);
    await untilTrue(async () => (await total('county@500235', 'leads')) === LEADS);
  }
  await untilTrue(
    async () => (await total('county@500235', 'obligations(kind: VERIFICATION)')) === LEADS,
    240_000,
  );
  await untilTrue(
    async () => (await total('county@500235', 'obligations(kind: IDENTIFICATION)')) === LEADS,
    240_000,
  );
  await untilTrue(noEventsUnderWay, 240_000);
  for (const kind of ['VERIFICATION', 'IDENTIFICATION']) {
    expect([kind, await total('county@500235', `obligations(kind: ${kind})`)]).toEqual([kind, LEADS]);
  }
});

test('the parent killed: nothing is left running, a second start finds the data as it was', async () => {
  const { url } = stack;
  await stack.process.kill();
  await untilTrue(
    () =>
      fetch(`${url}/healthz`).then(
        () => false,
        () => true,
      ),
    240_000,
  );
  stack = await startedStack(stack.data);
  expect(await total('county@441322', 'settlements')).toBe(SETTLEMENTS);
  expect(await total('county@500235', 'leads')).toBe(LEADS);
});
