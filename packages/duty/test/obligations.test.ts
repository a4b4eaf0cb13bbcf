import { plainDate } from '@dixian/calendar';
import { assertPayload, type EventPayloads } from '@dixian/events';
import { type Database, openDatabase, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import { type NewDuty, obligationsOf } from '../src';

const obligations = obligationsOf('housing-water', ['RENOVATION_FUNDS', 'HOUSING_RENOVATION']);
const VILLAGE = '410526001203';
const id = (number: number) => `0199a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const day = plainDate;
const about = { subject: { kind: 'RENOVATION', id: id(1) } };

let database: Database;
const ends: (() => Promise<void>)[] = [];
beforeAll(async () => {
  const migrations = withEventTables([...obligations.migrations]);
  const { applicationUrl, drop } = await serviceDatabase('duty-obligations', migrations);
  database = await openDatabase({ url: applicationUrl, service: 'housing-water', poolSize: 2, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});
beforeEach(() =>
  database.write(systemScope, async (transaction) => {
    await transaction.query('DELETE FROM duty_obligation');
    await transaction.query('DELETE FROM outbox');
  }),
);

type Payload = EventPayloads['obligation-triggered'] & EventPayloads['obligation-met'];

async function told(work: Parameters<typeof database.write<unknown>>[1]) {
  await database.write(systemScope, work);
  const rows = await database.write(systemScope, (transaction) =>
    transaction.query<{ type: 'obligation-triggered' | 'obligation-met'; payload: Payload }>(
      'WITH taken AS (DELETE FROM outbox RETURNING seq, type, payload) SELECT type, payload FROM taken ORDER BY seq',
    ),
  );
  for (const { type, payload } of rows) assertPayload(type, payload);
  return rows.flatMap(({ type, payload }) =>
    [...(payload.duties ?? []), ...(payload.ends ?? [])].map((item) => ({ type, ...item })),
  );
}

const duty = (change: Partial<NewDuty> = {}): NewDuty => ({
  ...about,
  ...{ householdId: id(2), divisionCode: VILLAGE, sector: 'housing', triggeredOn: day('2025-03-10') },
  ...change,
});

const trigger = (change?: Partial<NewDuty>) =>
  told((transaction) => obligations.trigger(transaction, 'RENOVATION_FUNDS', [duty(change)]));
const end = (how: Parameters<typeof obligations.end>[3]) =>
  told((transaction) => obligations.end(transaction, 'RENOVATION_FUNDS', about, how));

test('a clock that starts is told with the day and what it is about, and no day by which it is due', async () => {
  const [first] = await trigger();
  expect(first).toEqual({
    ...{
      type: 'obligation-triggered',
      obligationId: expect.any(String),
      version: 1,
      department: 'housing-water',
    },
    ...{ kind: 'RENOVATION_FUNDS', subject: about.subject, cycle: '', householdId: id(2), personId: null },
    ...{ divisionCode: VILLAGE, sector: 'housing', triggeredOn: '2025-03-10' },
  });
  expect(await trigger()).toEqual([]);
  expect(await trigger({ triggeredOn: day('2025-04-01') })).toEqual([
    { ...first, version: 2, triggeredOn: '2025-04-01' },
  ]);
});

test('it is met, stopped and open again, each told once with the next version', async () => {
  const [first] = await trigger();
  const said = {
    type: 'obligation-met',
    obligationId: first?.obligationId,
    stoppedOn: null,
    stoppedAs: null,
  };
  expect(await end({ metOn: day('2025-06-01') })).toMatchObject([
    { ...said, version: 2, metOn: '2025-06-01' },
  ]);
  expect(await end({ metOn: day('2025-06-01') })).toEqual([]);
  expect(await end({})).toMatchObject([{ ...said, version: 3, metOn: null }]);
  expect(await end({ stoppedOn: day('2025-07-01'), stoppedAs: 'NOT_REQUIRED' })).toMatchObject([
    { ...said, version: 4, metOn: null, stoppedOn: '2025-07-01', stoppedAs: 'NOT_REQUIRED' },
  ]);
});

test('ids come in the order of the duties, for tasks to name', async () => {
  const many = [3, 1, 2].map((cycle) => duty({ cycle: `2025-0${cycle}` }));
  const ids = await database.write(systemScope, (transaction) =>
    obligations.trigger(transaction, 'RENOVATION_FUNDS', many),
  );
  const again = await database.write(systemScope, (transaction) =>
    obligations.trigger(transaction, 'RENOVATION_FUNDS', many.toReversed()),
  );
  expect(new Set(ids).size).toBe(3);
  expect(again).toEqual(ids.toReversed());
});

test('what was never triggered has no end, and what nobody owes by a day no service can have', async () => {
  expect(await end({ metOn: day('2025-06-01') })).toEqual([]);
  expect(() => obligationsOf('finance', ['INTEREST_SUBSIDY_ACCRUAL'])).toThrow('nobody owes');
});
