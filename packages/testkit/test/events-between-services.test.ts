import { randomUUID } from 'node:crypto';
import {
  askingSecret,
  CALLER_HEADER,
  parseAccount,
  SERVICE_HEADER,
  signCaller,
  signService,
} from '@dixian/access';
import { defineJob } from '@dixian/jobs';
import { openDatabase, ownOutbox, publish, systemScope } from '@dixian/service';
import { Client } from 'pg';
import { z } from 'zod';
import { waitUntil } from '../src';
import {
  leadOf,
  ownSecret,
  publishLeads,
  rowsOf,
  type TwoServices,
  twoServices,
  VILLAGE,
} from './two-services';

// What the relay enqueues, and what runs every night.
const delivery = defineJob({
  name: 'deliver-event',
  queue: 'events-supervision',
  payload: z.record(z.string(), z.unknown()),
  attempts: 8,
  backoffMs: 500,
});
const prune = defineJob({
  name: 'prune-events',
  queue: 'households-housekeeping',
  payload: z.object({}),
  attempts: 1,
  backoffMs: 1,
});

let two: TwoServices;
beforeAll(async () => {
  two = await twoServices();
});
afterAll(() => two?.drop());

const queue = () => two.supervision.running.parts.jobs;
const notesOf = (...sequences: number[]) =>
  rowsOf(two.supervision, 'SELECT lead_id FROM note WHERE lead_id = ANY($1::uuid[])', [
    sequences.map((sequence) => leadOf(sequence).leadId),
  ]);

test('an event arrives over the network, and the queues never hold more than its id, its type and who published it', async () => {
  const [id] = await publishLeads(two.households, [leadOf(1)]);
  await waitUntil(async () => (await notesOf(1)).length === 1);
  const client = new Client({ connectionString: two.queueUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'dixian_queue'`,
  );
  const everything: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ text: string }>(`SELECT r::text AS text FROM ${name} AS r`);
    everything.push(...rows.map(({ text }) => text));
  }
  const jobs = await client.query(`SELECT data FROM dixian_queue.job WHERE id = $1`, [`event-${id}`]);
  await client.end();
  expect(jobs.rows).toEqual([{ data: { id, type: 'lead-received', publisher: 'households' } }]);
  expect(everything.length).toBeGreaterThan(0);
  for (const fact of [VILLAGE, leadOf(1).leadId, leadOf(1).foundOn])
    expect(everything.join()).not.toContain(fact);
});

test('an event delivered by several jobs at once has one effect', async () => {
  const [id = ''] = await publishLeads(two.households, [leadOf(2)]);
  const payload = { id, type: 'lead-received', publisher: 'households' };
  await two.households.running.parts.jobs.enqueueMany(delivery, Array(5).fill({ payload }));
  await waitUntil(async () => (await queue().unfinished('events-supervision')).size === 0);
  expect(await notesOf(2)).toHaveLength(1);
});

test('a publisher that is away costs its events nothing but time', async () => {
  await two.supervision.stop();
  const sequences = Array.from({ length: 30 }, (_, index) => 100 + index);
  await publishLeads(two.households, sequences.map(leadOf));
  const waiting = 'SELECT 1 FROM outbox WHERE relayed_at IS NULL';
  await waitUntil(async () => (await rowsOf(two.households, waiting)).length === 0);
  await two.households.stop();
  await two.supervision.start();
  await waitUntil(async () => (await queue().counts('events-supervision')).delayed >= 20);
  expect(await notesOf(...sequences)).toEqual([]);
  await two.households.start();
  // Each time it is put off an event waits twice as long as before.
  await waitUntil(async () => (await notesOf(...sequences)).length === 30, { timeoutMs: 30_000 });
  await waitUntil(async () => (await queue().counts('events-supervision')).delayed === 0);
  expect(await notesOf(...sequences)).toHaveLength(30);
  expect(await queue().counts('events-supervision')).toMatchObject({ deadLetters: 0 });
});

test('an event counts as waiting as soon as it is recorded, not only when the queues have it', async () => {
  await two.households.stop();
  const db = await openDatabase({
    url: two.households.databaseUrl,
    service: 'households',
    poolSize: 1,
    entities: [],
  });
  const told = ownOutbox('households', db, () => undefined);
  const waiting = async (division: string) => {
    const lines = await told.backlogIn('supervision', division);
    return lines.find(({ subscriber }) => subscriber === 'supervision')?.waiting ?? 0;
  };
  try {
    // Of what was handled before, the publisher may not have been told yet.
    const before = await waiting(VILLAGE);
    const payload = leadOf(900);
    await db.write(systemScope, (transaction) =>
      publish(transaction, { type: 'lead-received', divisionCode: VILLAGE, payload }),
    );
    expect(await waiting(VILLAGE)).toBe(before + 1);
    expect(await waiting('410526')).toBe(0);
    await two.households.start();
    await waitUntil(async () => (await notesOf(900)).length === 1);
    await waitUntil(async () => (await waiting(VILLAGE)) <= before);
  } finally {
    await db.close();
  }
});

/** An event that the relay has refused. */
async function refusedLead(): Promise<string> {
  const [row] = await two.households.running.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query<{ id: string }>(
      `INSERT INTO outbox (type, division_code, payload, refused)
       VALUES ('lead-received', '', $1::jsonb, 'in a test') RETURNING id`,
      [JSON.stringify(leadOf(4))],
    ),
  );
  return row?.id ?? '';
}

describe('who asks for events', () => {
  const ask = (body: object, headers: Record<string, string>, method = 'POST') =>
    fetch(`${two.households.running.url}/events`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
  const by = (
    service: string,
    to = 'households',
    secret = askingSecret(ownSecret('households'), service),
  ) => ({
    [SERVICE_HEADER]: signService({ service, to }, { purpose: 'events', secret, now: new Date() }),
  });
  const county = signCaller(parseAccount('county@500235'), {
    secret: askingSecret(ownSecret('households'), 'gateway'),
    now: new Date(),
    language: 'zh',
  });

  test.each([
    ['does not sign', {}],
    ['signs as a caller', { [CALLER_HEADER]: county }],
    ['signs as a caller in the place of a service', { [SERVICE_HEADER]: county }],
    ['signs for another service', by('supervision', 'health')],
    [
      'signs as a service whose secret it does not have',
      by('health', 'households', askingSecret(ownSecret('households'), 'supervision')),
    ],
    [
      'signs with what follows from its own secret',
      by('supervision', 'households', askingSecret(ownSecret('supervision'), 'supervision')),
    ],
    ['signs with another secret', by('supervision', 'households', 'x'.repeat(32))],
  ])('is refused who %s', async (_, headers) => {
    expect((await ask({ ids: [randomUUID()] }, headers)).status).toBe(401);
  });

  test('is no caller of the graph by signing as a service', async () => {
    const response = await fetch(`${two.households.running.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [CALLER_HEADER]: by('supervision')[SERVICE_HEADER] ?? '',
      },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.status).toBe(401);
  });

  test('gets what it subscribes to, and no word of the rest', async () => {
    const [first = ''] = await publishLeads(two.households, [leadOf(3)]);
    const refused = await refusedLead();
    const missing = randomUUID();
    const asked = { ids: [first, refused, missing] };
    const own = await (await ask(asked, by('supervision'))).json();
    // Of which kind the risk is stays with the register.
    const { leadType: _, ...payload } = leadOf(3);
    expect(own).toEqual({
      events: [
        {
          id: first,
          type: 'lead-received',
          divisionCode: VILLAGE,
          recordedAt: expect.any(String),
          payload,
        },
      ],
      unknown: [refused, missing],
    });
    expect(await (await ask(asked, by('finance'))).json()).toEqual({ events: [], unknown: asked.ids });
  });

  test.each([
    ['by GET', 'GET', {}, 405],
    ['without ids', 'POST', { ids: [] }, 400],
    ['by something else than ids', 'POST', { ids: ['lead-received'] }, 400],
    ['for more than a hundred', 'POST', { ids: Array.from({ length: 101 }, () => randomUUID()) }, 400],
  ])('is told so when it asks %s', async (_, method, body, status) => {
    expect((await ask(body, by('supervision'), method)).status).toBe(status);
  });
});

test('an event that its publisher does not have is a dead letter at once, which says so', async () => {
  const id = randomUUID();
  const payload = { id, type: 'lead-received', publisher: 'households' };
  await two.households.running.parts.jobs.enqueue(delivery, payload, { jobId: `event-${id}` });
  await waitUntil(async () => (await queue().counts('events-supervision')).deadLetters === 1);
  expect(await queue().deadLetters('events-supervision', { first: 1 })).toMatchObject([
    { attempts: 1, reason: 'PermanentFailure: households has no such event (any more)', payload },
  ]);
});

test('an old event stays as long as a queue holds it, so that a dead letter can still be run again', async () => {
  const lead = leadOf(5);
  two.failing.add(lead.leadId);
  const [failing, handled] = await publishLeads(two.households, [lead, leadOf(6)]);
  const owed = 'SELECT FROM outbox_awaited WHERE event_id = $1';
  await waitUntil(async () => (await notesOf(6)).length === 1);
  await waitUntil(async () => (await rowsOf(two.households, owed, [handled])).length === 0);
  const { parts } = two.households.running;
  await parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `UPDATE outbox SET relayed_at = relayed_at - interval '61 days' WHERE id = ANY($1::uuid[])`,
      [[failing, handled]],
    ),
  );
  await parts.jobs.enqueue(prune, {}, { jobId: 'tonight' });
  const left = () =>
    rowsOf<{ id: string }>(two.households, 'SELECT id FROM outbox WHERE id = ANY($1::uuid[])', [
      [failing, handled],
    ]);
  await waitUntil(async () => (await left()).length < 2);
  expect(await left()).toEqual([{ id: failing }]);
  two.failing.clear();
  await waitUntil(async () => (await notesOf(5)).length === 1, { timeoutMs: 30_000 });
});
