import { type EventPayloads, type EventType, eventTypes, subscribersOf } from '@dixian/events';
import {
  defineService,
  onEvent,
  publish,
  readEnvironment,
  serviceEnvironment,
  systemScope,
} from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runningService, type ServiceUnderTest, waitUntil } from '../src';

class CreateNote1700000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (lead_id uuid NOT NULL, tries int NOT NULL DEFAULT 1)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

let failures = 0;

function othersOf(service: string, handled: EventType): EventType[] {
  const types = eventTypes();
  return types.filter((type) => type !== handled && subscribersOf(type).includes(service));
}

/** A stand-in for supervision that notes each lead, so that a second handling would show. */
const notes = defineService({
  name: 'supervision',
  entities: [],
  migrations: [CreateNote1700000300000],
  readEnvironment: (variables) => readEnvironment(serviceEnvironment, variables),
  build: () => ({
    resolvers: {},
    handlers: [
      onEvent('lead-received', async ({ payload }, transaction) => {
        await transaction.query('INSERT INTO note (lead_id) VALUES ($1)', [payload.leadId]);
        if (failures-- > 0) throw new Error('handler failed after it wrote');
      }),
      ...othersOf('supervision', 'lead-received').map((type) => onEvent(type, async () => undefined)),
    ],
  }),
});

let service: ServiceUnderTest;

beforeAll(async () => {
  service = await runningService(notes, { now: '2025-12-01' });
});
afterAll(() => service?.drop());

const leadOf = (sequence: number): EventPayloads['lead-received'] => ({
  leadId: `0199a1b2-0000-7000-8000-${String(sequence).padStart(12, '0')}`,
  householdId: '0199a1b2-0000-7000-8000-000000000000',
  divisionCode: '500235216217',
  foundOn: '2025-09-30',
  channel: 'SURVEY',
  leadType: 'HOUSING',
});

async function notesOf(sequence: number): Promise<number> {
  const rows = await service.service.parts.workerDb.read(systemScope, (statements) =>
    statements.query('SELECT 1 FROM note WHERE lead_id = $1', [leadOf(sequence).leadId]),
  );
  return rows.length;
}

async function publishLead(sequence: number, fail = false): Promise<void> {
  const { workerDb, published } = service.service.parts;
  await workerDb
    .write(systemScope, async (transaction) => {
      const payload = leadOf(sequence);
      await publish(transaction, { type: 'lead-received', divisionCode: payload.divisionCode, payload });
      if (fail) throw new Error('rolled back');
    })
    .catch(() => undefined);
  published();
}

test('an event is handled once', async () => {
  await service.deliver('lead-received', leadOf(1));
  expect(await notesOf(1)).toBe(1);
});

test('an event relayed twice, as after a crash between queue and commit, is handled once', async () => {
  const { workerDb, published } = service.service.parts;
  await service.deliver('lead-received', leadOf(2));
  await workerDb.write(systemScope, (transaction) =>
    transaction.query('UPDATE outbox SET relayed_at = NULL'),
  );
  published();
  await waitUntil(async () => {
    const rows = await workerDb.read(systemScope, (s) =>
      s.query('SELECT 1 FROM outbox WHERE relayed_at IS NULL'),
    );
    return rows.length === 0;
  });
  await service.deliver('lead-received', leadOf(3));
  expect(await notesOf(2)).toBe(1);
});

test('what a failed handler wrote is undone, and it is tried again', async () => {
  failures = 2;
  await service.deliver('lead-received', leadOf(4));
  expect(await notesOf(4)).toBe(1);
});

test('an event of a transaction that was rolled back is never delivered', async () => {
  await publishLead(5, true);
  await publishLead(6);
  await waitUntil(async () => (await notesOf(6)) === 1);
  expect(await notesOf(5)).toBe(0);
});

test('an event that breaks its schema is refused before anything is written', async () => {
  const wrong = { ...leadOf(7), name: '张三' };
  await expect(service.deliver('lead-received', wrong)).rejects.toThrow('lead-received');
});

test('an event that SQL built wrong stays in the outbox, marked, and holds up none behind it', async () => {
  const { workerDb, published } = service.service.parts;
  const wrong = { ...leadOf(8), foundOn: '2025-09-30T00:00:00Z' };
  await workerDb.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO outbox (type, division_code, payload)
       VALUES ('lead-received', '', $1::jsonb), ('lead-heard', '', '{}'), ('lead-received', '', $2::jsonb)`,
      [JSON.stringify(wrong), JSON.stringify(leadOf(9))],
    ),
  );
  published();
  await waitUntil(async () => (await notesOf(9)) === 1);
  const refused = await workerDb.read(systemScope, (statements) =>
    statements.query('SELECT type, refused FROM outbox WHERE relayed_at IS NULL ORDER BY seq'),
  );
  expect(refused).toEqual([
    { type: 'lead-received', refused: expect.stringMatching(/^lead-received\/foundOn: /) },
    { type: 'lead-heard', refused: 'No schema schemas/events/lead-heard.json' },
  ]);
  expect(await notesOf(8)).toBe(0);
});

test('a service that does not handle what it subscribes to does not start', async () => {
  const deaf = defineService({ ...notes, build: () => ({ resolvers: {}, handlers: [] }) });
  await expect(runningService(deaf, { now: '2025-12-01' })).rejects.toThrow('make the two agree');
});
