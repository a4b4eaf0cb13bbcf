import { setTimeout } from 'node:timers/promises';
import { defineJob } from '@dixian/jobs';
import { systemScope } from '@dixian/service';
import { Client } from 'pg';
import { z } from 'zod';
import { takeAway, waitUntil } from '../src';
import { leadOf, publishLeads, rowsOf, type TwoServices, twoServices } from './two-services';

// What runs every ten minutes.
const reconciling = defineJob({
  name: 'reconcile-events',
  queue: 'supervision-housekeeping',
  payload: z.object({}),
  attempts: 1,
  backoffMs: 1,
});
const QUEUE = 'events-supervision';

let two: TwoServices;
beforeEach(async () => {
  two = await twoServices({ EVENT_PATIENCE_SECONDS: '1' });
});
afterEach(() => two?.drop());

const jobs = () => two.supervision.running.parts.jobs;
const notesOf = async (...sequences: number[]) => {
  const ids = sequences.map((sequence) => leadOf(sequence).leadId);
  const notes = await rowsOf(two.supervision, 'SELECT lead_id FROM note WHERE lead_id = ANY($1::uuid[])', [
    ids,
  ]);
  return notes.length;
};
/** How many events supervision has yet to handle, as households knows it. */
const owed = async () =>
  (await rowsOf(two.households, `SELECT FROM outbox_awaited WHERE subscriber = 'supervision'`)).length;
const execute = async (url: string, ...statements: string[]) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};
/** Nothing the queues took is left, as in a Redis that came back empty. */
const emptyQueues = () => execute(two.queueUrl, `DELETE FROM dixian_queue.job`);

/** Compares once more, then asks. What is younger than a second counts as on its way. */
const reconciled = async (check: () => Promise<boolean>) => {
  await jobs().enqueue(reconciling, {});
  await setTimeout(200);
  return check();
};

test('an event is owed until its subscriber has said that it handled it', async () => {
  await two.supervision.stop();
  await publishLeads(two.households, [leadOf(1), leadOf(2)]);
  await waitUntil(async () => (await owed()) === 2);
  await two.supervision.start();
  await waitUntil(async () => (await owed()) === 0);
  expect(await notesOf(1, 2)).toBe(2);
});

test('a queue that lost what it took is told again', async () => {
  await two.supervision.stop();
  await publishLeads(two.households, [leadOf(1), leadOf(2)]);
  await waitUntil(async () => (await owed()) === 2);
  await emptyQueues();
  await two.supervision.start();
  await waitUntil(async () => (await owed()) === 0, { timeoutMs: 20_000 });
  expect(await notesOf(1, 2)).toBe(2);
});

test('what failed for good is told again all the same, until it is handled', async () => {
  const lead = leadOf(3);
  two.failing.add(lead.leadId);
  const [id = ''] = await publishLeads(two.households, [lead]);
  await waitUntil(async () => (await jobs().unfinished(QUEUE)).has(`event-${id}`));
  await execute(
    two.queueUrl,
    `UPDATE dixian_queue.job SET opts = jsonb_set(opts, '{attempts}', '1') WHERE id = 'event-${id}'`,
  );
  await waitUntil(async () => (await jobs().counts(QUEUE)).deadLetters === 1, { timeoutMs: 20_000 });
  two.failing.clear();
  await waitUntil(async () => (await owed()) === 0, { timeoutMs: 20_000 });
  expect(await notesOf(3)).toBe(1);
  expect(await jobs().counts(QUEUE)).toMatchObject({ deadLetters: 0 });
});

test('a subscriber whose database is away costs its events no attempt', async () => {
  const bringBack = await takeAway(two.supervision.databaseUrl);
  await publishLeads(two.households, [leadOf(4), leadOf(5)]);
  await waitUntil(async () => (await jobs().counts(QUEUE)).delayed === 2);
  await bringBack();
  await waitUntil(async () => (await notesOf(4, 5)) === 2, { timeoutMs: 30_000 });
  expect(await jobs().counts(QUEUE)).toMatchObject({ deadLetters: 0 });
});

test('a subscriber restored to an earlier moment is told again of what it then had not handled', async () => {
  await publishLeads(two.households, [leadOf(6), leadOf(7)]);
  await waitUntil(async () => (await notesOf(6, 7)) === 2 && (await owed()) === 0);
  await two.supervision.running.parts.workerDb.write(systemScope, async (transaction) => {
    await transaction.query('DELETE FROM inbox');
    await transaction.query('DELETE FROM note');
  });
  await waitUntil(() => reconciled(async () => (await notesOf(6, 7)) === 2), { timeoutMs: 20_000 });
  await waitUntil(async () => (await owed()) === 0);
  expect(await notesOf(6, 7)).toBe(2);
});

test('what a publisher restored to an earlier moment knows no more is marked, and nothing else', async () => {
  const [, lost] = await publishLeads(two.households, [leadOf(8), leadOf(9)]);
  await waitUntil(async () => (await notesOf(8, 9)) === 2 && (await owed()) === 0);
  await two.households.running.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query('DELETE FROM outbox WHERE id = $1', [lost]),
  );
  const unknown = () =>
    rowsOf<{ type: string; publisher: string }>(
      two.supervision,
      'SELECT type, publisher FROM inbox WHERE unknown_since IS NOT NULL',
    );
  await waitUntil(() => reconciled(async () => (await unknown()).length > 0), { timeoutMs: 20_000 });
  expect(await unknown()).toEqual([{ type: 'lead-received', publisher: 'households' }]);
});
