import { randomUUID } from 'node:crypto';
import { fixedClock, plainDate } from '@dixian/calendar';
import { defineJob, JobHost, PermanentFailure, queueConnection } from '@dixian/jobs';
import { createLogger, publish, systemScope } from '@dixian/service';
import { waitUntil } from '@dixian/testkit';
import { z } from 'zod';
import { overdueSweep } from '../../src/overdue/jobs/overdue-sweep';
import { type Supervision, startSupervision } from '../running-supervision';

// A job of another service, as its own host would run it.
const checking = defineJob({
  name: 'check-claims',
  queue: 'health-housekeeping',
  payload: z.object({ fails: z.boolean() }),
  attempts: 1,
  backoffMs: 1,
});

// What the relay of a publishing service enqueues.
const delivery = defineJob({
  name: 'deliver-event',
  queue: 'events-supervision',
  payload: z.record(z.string(), z.unknown()),
  attempts: 8,
  backoffMs: 500,
});

let supervision: Supervision;
let health: JobHost;
let fails = true;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-10-20', NIGHTLY_JOBS: 'on' });
  health = new JobHost({
    connection: queueConnection({ QUEUE_DATABASE_URL: supervision.queueUrl }),
    log: createLogger('health', 'silent'),
    clock: fixedClock(plainDate('2025-10-20')),
  });
  health.register(checking, async () => {
    if (fails) throw new PermanentFailure('the register did not answer');
  });
  await health.start();
  await health.enqueue(checking, { fails: true }, { jobId: 'claims-of-october' });
  await waitUntil(async () => (await health.counts(checking.queue)).deadLetters === 1);
});
afterAll(async () => {
  await health.stop();
  await supervision.stop();
});

const QUEUES = '{ jobQueues { name waiting active delayed failed } }';
const LETTERS = `{ deadLetters(queue: "health-housekeeping") { id queue name attempts reason failedAt event { id } } }`;
const RETRY = `mutation ($queue: String!, $id: ID!) { retryDeadLetter(input: { queue: $queue, jobId: $id }) {
  __typename ... on DeadLetterRetried { id } ... on UserError { code message } ... on NotFound { field }
} }`;

test('the nightly sweep is scheduled, and queues of all services are counted', async () => {
  const { data } = await supervision.ask<{ jobQueues: { name: string; delayed: number; failed: number }[] }>(
    'auditor@',
    QUEUES,
  );
  const byName = new Map(data.jobQueues.map((queue) => [queue.name, queue]));
  expect(byName.get('supervision-sweep')).toMatchObject({ delayed: 1, failed: 0 });
  expect(byName.get('supervision-housekeeping')).toMatchObject({ delayed: 6 });
  expect(byName.get('health-housekeeping')).toMatchObject({ failed: 1 });
  expect([...byName.keys()]).toEqual(
    expect.arrayContaining(['events-supervision', 'households-imports', 'policy-housekeeping']),
  );
  // The policy office loads no ledger: it has no such queue.
  expect(byName.has('policy-imports')).toBe(false);
});

test('dead letters are shown without their payload', async () => {
  const { data } = await supervision.ask<{ deadLetters: object[] }>('admin@', LETTERS);
  expect(data.deadLetters).toEqual([
    {
      id: 'claims-of-october',
      queue: 'health-housekeeping',
      name: 'check-claims',
      attempts: 1,
      reason: 'PermanentFailure: the register did not answer',
      failedAt: expect.stringMatching(/\+08:00$/),
      event: null,
    },
  ]);
});

test('of an event that could not be handled it is told which one of whom, and it can be run again', async () => {
  const { jobs } = supervision.running.parts;
  const event = { id: randomUUID(), type: 'lead-received', publisher: 'supervision' };
  const job = { queue: 'events-supervision', id: `event-${event.id}` };
  await jobs.enqueue(delivery, { ...event, payload: { divisionCode: '500235216201' } }, { jobId: job.id });
  const letters = () =>
    supervision.ask<{ deadLetters: object[] }>(
      'admin@',
      '{ deadLetters(queue: "events-supervision") { id reason event { id type publisher } } }',
    );
  const failed = async () => (await letters()).data.deadLetters.length === 1;
  await waitUntil(failed);
  const reason = 'PermanentFailure: supervision has no such event (any more)';
  expect((await letters()).data.deadLetters).toEqual([{ id: job.id, reason, event }]);
  const { data } = await supervision.ask<{ retryDeadLetter: object }>('admin@', RETRY, job);
  expect(data.retryDeadLetter).toEqual({ __typename: 'DeadLetterRetried', id: job.id });
  await waitUntil(failed);
});

test.each([
  ...['village@500235216201', 'township@500235216', 'county@500235', 'city@5002', 'province@50'],
  ...['auditor@50', 'admin@500235', 'health@500235'],
])('%s, who answers for a part of the country, sees no jobs of all of it', async (account) => {
  for (const query of [QUEUES, LETTERS]) {
    const { errors } = await supervision.ask(account, query);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
});

test('a queue that is none is the asker’s mistake', async () => {
  const { errors } = await supervision.ask('admin@', '{ deadLetters(queue: "x") { id } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['township@500235216', 'health-housekeeping', 'claims-of-october', { code: 'NOT_PERMITTED' }],
  ['county@500235', 'health-housekeeping', 'claims-of-october', { code: 'NOT_PERMITTED' }],
  ['admin@500235', 'health-housekeeping', 'claims-of-october', { code: 'NOT_PERMITTED' }],
  ['auditor@', 'health-housekeeping', 'claims-of-october', { code: 'NOT_PERMITTED' }],
  ['health@500235', 'health-housekeeping', 'claims-of-october', { code: 'NOT_PERMITTED' }],
  ['admin@', 'health-housekeeping', 'claims-of-may', { code: 'NOT_FOUND', field: 'jobId' }],
  ['admin@', 'x', 'claims-of-october', { code: 'NOT_FOUND', field: 'queue' }],
])('%s cannot retry %s/%s', async (account, queue, id, refusal) => {
  const { data } = await supervision.ask<{ retryDeadLetter: object }>(account, RETRY, { queue, id });
  expect(data.retryDeadLetter).toMatchObject(refusal);
});

test('a retried dead letter runs again and is gone', async () => {
  fails = false;
  const retry = () =>
    supervision.ask<{ retryDeadLetter: object }>('admin@', RETRY, {
      queue: 'health-housekeeping',
      id: 'claims-of-october',
    });
  expect((await retry()).data.retryDeadLetter).toEqual({
    __typename: 'DeadLetterRetried',
    id: 'claims-of-october',
  });
  await waitUntil(async () => (await health.counts(checking.queue)).deadLetters === 0);
  expect((await retry()).data.retryDeadLetter).toMatchObject({ __typename: 'NotFound' });
});

test('the sweep job that runs today judges by the day it was due, flags once and is kept as one run', async () => {
  await supervision.lead();
  const { jobs } = supervision.running.parts;
  for (const jobId of ['sweep-one', 'sweep-two']) await jobs.enqueue(overdueSweep, {}, { jobId });
  const runs = '{ sweeps { totalCount edges { node { sweptFor flagged } } } }';
  const seen = async () => (await supervision.ask<{ sweeps: { totalCount: number } }>('admin@', runs)).data;
  await waitUntil(async () => (await seen()).sweeps.totalCount === 1);
  await waitUntil(async () => (await jobs.counts(overdueSweep.queue)).active === 0);
  expect(await seen()).toEqual({
    sweeps: { totalCount: 1, edges: [{ node: { sweptFor: '2025-10-20', flagged: 2 } }] },
  });
});

test('dead letters are run again in bulk, of one queue or of all, by who may', async () => {
  const bulk = `mutation ($queue: String) { retryDeadLetters(input: { queue: $queue }) {
    __typename ... on DeadLettersRetried { count } ... on UserError { code } } }`;
  const retry = async (account: string, queue?: string) =>
    (await supervision.ask<{ retryDeadLetters: object }>(account, bulk, { queue })).data.retryDeadLetters;
  fails = true;
  await health.enqueueMany(checking, [{ payload: { fails: true } }, { payload: { fails: true } }]);
  await waitUntil(async () => (await health.counts(checking.queue)).deadLetters >= 2);
  expect(await retry('village@500235216201')).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await retry('admin@', 'health-nothing')).toMatchObject({ code: 'NOT_FOUND' });
  expect(await retry('education@500235', checking.queue)).toMatchObject({ code: 'NOT_PERMITTED' });
  fails = false;
  expect(await retry('admin@', checking.queue)).toEqual({
    __typename: 'DeadLettersRetried',
    count: expect.any(Number),
  });
  await waitUntil(async () => (await health.counts(checking.queue)).deadLetters === 0);
});

test('what waits between services is counted by division', async () => {
  const { workerDb, published } = supervision.running.parts;
  const lead = (divisionCode: string) => ({
    type: 'lead-received' as const,
    divisionCode,
    payload: {
      leadId: randomUUID(),
      householdId: randomUUID(),
      divisionCode,
      foundOn: '2025-10-01',
      channel: 'SURVEY' as const,
      leadType: 'HOUSING' as const,
    },
  });
  await workerDb.write(systemScope, async (transaction) => {
    await publish(transaction, lead('500235216201'), lead('410526100201'));
    // Owed to a service that does not run here, as one that is away.
    await transaction.query(
      `INSERT INTO outbox_awaited (subscriber, event_id, tell_at)
       SELECT 'finance', id, now() + interval '1 hour' FROM outbox`,
    );
  });
  published();
  const seen = async (account: string) => {
    const { data } = await supervision.ask<{ eventBacklog: { subscriber: string; waiting: number }[] }>(
      account,
      '{ eventBacklog { publisher subscriber waiting oldestAt unknown } }',
    );
    return data.eventBacklog.filter(({ subscriber }) => subscriber === 'finance');
  };
  const line = { publisher: 'supervision', subscriber: 'finance', unknown: 0, oldestAt: expect.any(String) };
  expect(await seen('county@500235')).toEqual([{ ...line, waiting: 1 }]);
  expect(await seen('admin@')).toEqual([{ ...line, waiting: 2 }]);
  expect(await seen('county@411625')).toEqual([]);
});
