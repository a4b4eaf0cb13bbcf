import { randomUUID } from 'node:crypto';
import { fixedClock, plainDate } from '@dixian/calendar';
import type { EventPayloads, EventType } from '@dixian/events';
import { defineJob, JobHost, queueConnection } from '@dixian/jobs';
import { createLogger, systemScope } from '@dixian/service';
import { waitUntil } from '@dixian/testkit';
import { z } from 'zod';
import { obligationsOf, type Supervision, someLead, startSupervision } from '../running-supervision';

// What the relay of a publishing service enqueues; here supervision's own outbox has the events.
const delivery = defineJob({
  name: 'deliver-event',
  queue: 'events-supervision',
  payload: z.record(z.string(), z.unknown()),
  attempts: 8,
  backoffMs: 500,
  concurrency: 6,
});

let supervision: Supervision;
let publisher: JobHost;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-10-20' });
  publisher = new JobHost({
    connection: queueConnection({ QUEUE_DATABASE_URL: supervision.queueUrl }),
    log: createLogger('publisher', 'silent'),
    clock: fixedClock(plainDate('2025-10-20')),
  });
});
afterAll(async () => {
  await publisher.stop();
  await supervision.stop();
});

async function deliver<Type extends EventType>(type: Type, payload: EventPayloads[Type], id = randomUUID()) {
  await supervision.running.parts.workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO outbox (id, type, division_code, payload, relayed_at)
       VALUES ($1, $2, '500235216', $3::jsonb, now()) ON CONFLICT (id) DO NOTHING`,
      [id, type, JSON.stringify(payload)],
    ),
  );
  await publisher.enqueue(delivery, { id, type, publisher: 'supervision' });
}

async function count(table: string): Promise<number> {
  const { workerDb } = supervision.running.parts;
  const [row] = await workerDb.read(systemScope, (statements) =>
    statements.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`),
  );
  return row?.count ?? 0;
}

test('leads and verifications over the queue, some twice and out of order, have their effect exactly once', async () => {
  const leads = Array.from({ length: 20 }, someLead);
  for (const lead of leads) {
    const { leadId, householdId, divisionCode } = lead;
    const ids = [randomUUID(), randomUUID()];
    await deliver('lead-verified', { leadId, householdId, divisionCode, verifiedOn: '2025-10-14' }, ids[0]);
    await deliver('lead-received', lead, ids[1]);
    await deliver('lead-received', lead, ids[1]);
    await deliver('lead-received', lead);
  }
  await waitUntil(async () => (await count('inbox')) === 60, { what: '60 events in the inbox' });
  expect(await count('obligation')).toBe(40);
  for (const { leadId } of leads) {
    const { VERIFICATION } = await obligationsOf(supervision, 'county@500235', leadId, '2025-10-20');
    expect(VERIFICATION).toMatchObject({ status: 'MET', metOn: '2025-10-14' });
  }
});

test('a recoded division takes its obligations, notices and leads along', async () => {
  await supervision.clear();
  await supervision.lead();
  await supervision.ask(
    'county@500235',
    'mutation { runOverdueSweep(input: { occurredOn: "2025-10-20", idempotencyKey: "k" }) { __typename } }',
  );
  const query =
    '{ obligations { totalCount edges { node { divisionCode } } } overdueNotices { totalCount } }';
  await supervision.handle('division-recoded', {
    divisionId: randomUUID(),
    oldCode: '500235216',
    newCode: '500301005',
    from: '2025-10-20',
  });
  expect((await supervision.ask('county@500235', query)).data).toMatchObject({
    obligations: { totalCount: 0 },
    overdueNotices: { totalCount: 0 },
  });
  expect((await supervision.ask('county@500301', query)).data).toMatchObject({
    obligations: { totalCount: 2, edges: [{ node: { divisionCode: '500301005201' } }, {}] },
    overdueNotices: { totalCount: 2 },
  });
});

test('an event recorded before the change of code and handled after it lands under the new code', async () => {
  await supervision.clear();
  const recodedAt = '2025-10-18T02:00:00.000Z';
  await supervision.handle(
    'division-recoded',
    { divisionId: randomUUID(), oldCode: '500235216203', newCode: '500235216903', from: '2025-10-18' },
    recodedAt,
  );
  const early = { ...someLead(), divisionCode: '500235216203' };
  const later = { ...someLead(), divisionCode: '500235216203' };
  // Recorded an hour before, and an hour after, when the old code may belong to another village.
  await supervision.handle('lead-received', early, '2025-10-18T01:00:00.000Z');
  await supervision.handle('lead-received', later, '2025-10-18T03:00:00.000Z');
  const seenBy = async (account: string, leadId: string) =>
    Object.keys(await obligationsOf(supervision, account, leadId, '2025-10-20')).length;
  expect(await seenBy('village@500235216903', early.leadId)).toBe(2);
  expect(await seenBy('village@500235216203', early.leadId)).toBe(0);
  expect(await seenBy('village@500235216203', later.leadId)).toBe(2);
});

test('leads and a change of code at the same moment leave nothing under the old code', async () => {
  await supervision.clear();
  const leads = Array.from({ length: 20 }, () => ({ ...someLead(), divisionCode: '500235216204' }));
  const before = '2025-10-19T01:00:00.000Z';
  const change = {
    divisionId: randomUUID(),
    oldCode: '500235216204',
    newCode: '500235216904',
    from: '2025-10-19',
  };
  await Promise.all([
    ...leads.slice(0, 10).map((lead) => supervision.handle('lead-received', lead, before)),
    supervision.handle('division-recoded', change, '2025-10-19T02:00:00.000Z'),
    ...leads.slice(10).map((lead) => supervision.handle('lead-received', lead, before)),
  ]);
  const query = '{ obligations { totalCount } }';
  const seenBy = async (account: string) => (await supervision.ask(account, query)).data;
  expect(await seenBy('village@500235216904')).toEqual({ obligations: { totalCount: 40 } });
  expect(await seenBy('village@500235216204')).toEqual({ obligations: { totalCount: 0 } });
});

test('a village that went into another keeps its obligations on the days before, and the other has them after', async () => {
  await supervision.clear();
  const [village, other] = ['500235216205', '500235216206'];
  await supervision.handle('lead-received', { ...someLead(), divisionCode: village });
  await supervision.handle('lead-received', { ...someLead(), divisionCode: other });
  const merged = {
    ...{ divisionId: randomUUID(), oldCode: village, newCode: other, from: '2025-10-18' },
    mergedInto: randomUUID(),
  };
  const counted = async (account: string, asOf: string) => {
    const { data } = await supervision.ask<{ obligations: { totalCount: number } }>(
      account,
      'query ($asOf: Date) { obligations(asOf: $asOf) { totalCount } }',
      { asOf },
    );
    return data.obligations.totalCount;
  };
  const DAYS = ['2025-10-17', '2025-10-20'];
  const seen = (account: string) => Promise.all(DAYS.map((day) => counted(account, day)));
  const before = await seen('township@500235216');
  expect(await seen(`village@${village}`)).toEqual([2, 2]);
  await supervision.handle('division-recoded', merged);
  await supervision.handle('division-recoded', merged);
  expect(await seen('township@500235216')).toEqual(before);
  expect(await seen(`village@${village}`)).toEqual([2, 0]);
  expect(await seen(`village@${other}`)).toEqual([2, 4]);
});
