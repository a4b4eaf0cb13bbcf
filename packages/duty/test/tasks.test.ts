import { plainDate } from '@dixian/calendar';
import { assertPayload, type EventPayloads } from '@dixian/events';
import { type Database, openDatabase, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import { type NewTask, tasksOf } from '../src';

const tasks = tasksOf('health', {
  PREMIUM_SHORT: {
    ...{ zh: '资助差额待补', en: 'make up for the premium that is short' },
    ...{ form: 'recordPremiumPayment', fact: 'INSURANCE', level: 'county', sector: 'health' },
  },
  SIGN_UP: {
    ...{ zh: '动员参保', en: 'sign the member up' },
    ...{ form: 'recordInsurance', fact: 'INSURANCE', level: 'village' },
  },
});

type Told = EventPayloads['task-changed']['tasks'][number];

const VILLAGE = '410526001203';
const id = (number: number) => `0199a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const day = plainDate;

let database: Database;
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const { applicationUrl, drop } = await serviceDatabase('duty', withEventTables([...tasks.migrations]));
  database = await openDatabase({ url: applicationUrl, service: 'health', poolSize: 2, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});
beforeEach(() =>
  database.write(systemScope, async (transaction) => {
    await transaction.query('DELETE FROM duty_task');
    await transaction.query('DELETE FROM outbox');
  }),
);

/** What is told by a transaction, and that it fits its schema. */
async function told(work: Parameters<typeof database.write<void>>[1]): Promise<Told[]> {
  await database.write(systemScope, work);
  const rows = await database.write(systemScope, (transaction) =>
    transaction.query<{ payload: EventPayloads['task-changed'] }>(
      'WITH taken AS (DELETE FROM outbox RETURNING seq, payload) SELECT payload FROM taken ORDER BY seq',
    ),
  );
  for (const { payload } of rows) assertPayload('task-changed', payload);
  return rows.flatMap(({ payload }) => payload.tasks);
}

const short = (change: Partial<NewTask> = {}): NewTask => ({
  ...{ subjectId: id(1), householdId: id(2), personId: id(3), divisionCode: VILLAGE },
  ...{ openedOn: day('2025-03-10'), ...change },
});

const open = (change?: Partial<NewTask>) =>
  told((transaction) => tasks.open(transaction, 'PREMIUM_SHORT', [short(change)]));
const close = (on: string) =>
  told((transaction) => tasks.close(transaction, 'PREMIUM_SHORT', { subjectId: id(1) }, day(on)));

test('a task is told with the words of its kind, the form that finishes it and the fact that it tells', async () => {
  expect(await open()).toEqual([
    {
      taskId: expect.any(String),
      ...{ version: 1, department: 'health', kind: 'PREMIUM_SHORT', form: 'recordPremiumPayment' },
      words: { zh: '资助差额待补', en: 'make up for the premium that is short' },
      ...{ fact: 'INSURANCE', householdId: id(2), personId: id(3), divisionCode: VILLAGE },
      ...{ level: 'county', sector: 'health', openedOn: '2025-03-10', dueOn: null, provisional: false },
      ...{ closedOn: null, clauseIds: [], obligationId: null },
    },
  ]);
});

test('what is open stays as old as it is, and is not told again where nothing changed', async () => {
  const [first] = await open();
  expect(await open({ openedOn: day('2025-04-01') })).toEqual([]);
  expect(await open({ openedOn: day('2025-03-01') })).toEqual([
    { ...first, version: 2, openedOn: '2025-03-01' },
  ]);
  expect(await open({ openedOn: day('2025-04-01'), dueOn: day('2025-12-31') })).toEqual([
    { ...first, version: 3, openedOn: '2025-03-01', dueOn: '2025-12-31' },
  ]);
});

test('it is done once, never before it began, and open anew where the work comes back', async () => {
  const [first] = await open();
  expect(await close('2025-03-01')).toEqual([{ ...first, version: 2, closedOn: '2025-03-10' }]);
  expect(await close('2025-05-01')).toEqual([]);
  expect(await open({ openedOn: day('2025-06-01') })).toEqual([
    { ...first, version: 3, openedOn: '2025-06-01' },
  ]);
});

test('steps of one subject are tasks of their own', async () => {
  await told((transaction) =>
    tasks.open(transaction, 'SIGN_UP', [short({ step: '2025' }), short({ step: '2026', level: 'township' })]),
  );
  const closed = await told((transaction) =>
    tasks.close(transaction, 'SIGN_UP', { subjectId: id(1), step: '2025' }, day('2025-04-01')),
  );
  expect(closed).toMatchObject([{ level: 'village', sector: null, closedOn: '2025-04-01' }]);
  const rest = await told((transaction) =>
    tasks.close(transaction, 'SIGN_UP', { subjectId: id(1) }, day('2025-04-02')),
  );
  expect(rest).toMatchObject([{ level: 'township', closedOn: '2025-04-02' }]);
});

test('many are opened and closed by a query, in events of a bounded size', async () => {
  const all = `SELECT ('0199a1b2-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid AS subject_id, NULL AS step,
    NULL::uuid AS household_id, NULL::uuid AS person_id, $1::text AS division_code, '2025-01-01'::date AS opened_on,
    NULL::date AS due_on, NULL::boolean AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id,
    NULL AS level, NULL AS sector FROM generate_series(1, 450) n`;
  const rows = { sql: all, parameters: [VILLAGE] };
  await database.write(systemScope, (transaction) => tasks.openFrom(transaction, 'SIGN_UP', rows));
  const sizes = await database.read(systemScope, (statements) =>
    statements.query<{ size: number }>(
      `SELECT jsonb_array_length(payload->'tasks') AS size FROM outbox ORDER BY seq`,
    ),
  );
  expect(sizes.map(({ size }) => size)).toEqual([200, 200, 50]);
  await database.write(systemScope, (transaction) => transaction.query('DELETE FROM outbox'));
  const done = await told((transaction) =>
    tasks.closeFrom(transaction, 'SIGN_UP', {
      sql: `SELECT subject_id, step, $2::date AS closed_on FROM (${all}) x`,
      parameters: [VILLAGE, '2025-02-01'],
    }),
  );
  expect(done).toHaveLength(450);
});
