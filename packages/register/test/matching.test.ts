import type { DomainEvent } from '@dixian/events';
import { COUNTY_COLUMN, type Database, openDatabase, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import fc from 'fast-check';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { registerMigrations } from '../src';
import { registerHandlers } from '../src/register-handlers';

class CreateAid1765010000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE aid (id uuid DEFAULT uuidv7(), household_code text, household_id uuid,
      division_code text COLLATE "C", ${COUNTY_COLUMN}, PRIMARY KEY (county_code, id))`);
    await runner.query(
      'CREATE TABLE plan (division_code text COLLATE "C", number int, UNIQUE (division_code, number))',
    );
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE aid, plan');
  }
}

const FIRST = '0199a1b2-0000-7000-8000-000000000001';
const SECOND = '0199a1b2-0000-7000-8000-000000000002';
const HERE = '410526001201';
const THERE = '500235216205';
const CODE = '410526001000001';
const OTHER_CODE = '410526001000002';

/** The register's words: which household has which code, and where, from then on. */
type Told = [id: string, code: string, divisionCode: string] | { oldCode: string; newCode: string };

let database: Database;
const ends: (() => Promise<void>)[] = [];
const handlers = registerHandlers([{ table: 'aid', persons: false }]);

beforeAll(async () => {
  const migrations = withEventTables([...registerMigrations, CreateAid1765010000100]);
  const { applicationUrl, drop } = await serviceDatabase('register', migrations);
  database = await openDatabase({ url: applicationUrl, service: 'register', poolSize: 2, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});
beforeEach(() => empty());

const empty = () =>
  database.write(systemScope, async (s) => {
    for (const table of ['aid', 'registered_household', 'recoded_division'])
      await s.query(`DELETE FROM ${table}`);
  });

const load = (householdCode: string, divisionCode: string) =>
  database.write(systemScope, (s) =>
    s.query('INSERT INTO aid (household_code, division_code) VALUES ($1, $2)', [householdCode, divisionCode]),
  );

/** Events of a history, in its order; each household's version grows. */
function eventsOf(history: readonly Told[]): DomainEvent[] {
  const begun = Date.now() + 60_000;
  return history.map((told, index) => {
    const at = { id: FIRST, divisionCode: '', recordedAt: new Date(begun + index * 1_000).toISOString() };
    if (!Array.isArray(told))
      return { ...at, type: 'division-recoded', payload: { ...told, divisionId: FIRST, from: '2026-01-01' } };
    const [id, code, divisionCode] = told;
    const household = { id, code, divisionCode, version: index + 1, persons: [] };
    return { ...at, type: 'household-registered', payload: { households: [household] } };
  });
}

const handle = (event: DomainEvent) =>
  database.write(systemScope, async (s) => {
    for (const handler of handlers) if (handler.type === event.type) await handler.handle(event, s);
  });

async function tell(...history: Told[]): Promise<void> {
  for (const event of eventsOf(history)) await handle(event);
}

const rows = () =>
  database.read(systemScope, (s) =>
    s.query<{ household_code: string; household_id: string | null; division_code: string }>(
      'SELECT household_code, household_id, division_code FROM aid ORDER BY id',
    ),
  );

test('a household of another county that has the code claims nothing, and the row stays where it was loaded', async () => {
  await load(CODE, '410526001');
  await tell([FIRST, CODE, THERE]);
  expect(await rows()).toEqual([{ household_code: CODE, household_id: null, division_code: '410526001' }]);
  await tell([SECOND, CODE, HERE]);
  expect(await rows()).toEqual([{ household_code: CODE, household_id: SECOND, division_code: HERE }]);
});

test.each([
  ['in the same county', HERE],
  ['in another county', THERE],
])(
  'a row stays with its household when its code changes and another takes the old one %s',
  async (_, place) => {
    await load(CODE, '410526001');
    await tell([FIRST, CODE, HERE], [FIRST, OTHER_CODE, HERE], [SECOND, CODE, place]);
    expect(await rows()).toEqual([{ household_code: CODE, household_id: FIRST, division_code: HERE }]);
  },
);

test('a row goes with its household into another county, whatever code that has then', async () => {
  await load(CODE, '410526001');
  await tell([FIRST, CODE, HERE], [FIRST, OTHER_CODE, HERE], [FIRST, OTHER_CODE, THERE]);
  expect(await rows()).toEqual([{ household_code: CODE, household_id: FIRST, division_code: THERE }]);
});

test('a household that moved into a county is matched there, though its code begins with the former one', async () => {
  await tell([FIRST, CODE, HERE], [FIRST, CODE, THERE]);
  await load(CODE, '500235216');
  await tell([FIRST, CODE, HERE], [FIRST, CODE, THERE], [FIRST, CODE, THERE]);
  expect(await rows()).toEqual([{ household_code: CODE, household_id: FIRST, division_code: THERE }]);
});

// Each history with rows that waited in both counties under both codes before it.
const HISTORIES: Record<string, Told[]> = {
  'a corrected code that another household takes': [
    [FIRST, CODE, HERE],
    [FIRST, OTHER_CODE, HERE],
    [SECOND, CODE, HERE],
    [SECOND, CODE, HERE],
  ],
  'a corrected code that a household of another county takes': [
    [FIRST, CODE, HERE],
    [FIRST, OTHER_CODE, HERE],
    [SECOND, CODE, THERE],
  ],
  'a move with a correction after it': [
    [FIRST, CODE, HERE],
    [FIRST, CODE, THERE],
    [FIRST, OTHER_CODE, THERE],
  ],
  'a move with a correction before it': [
    [FIRST, CODE, HERE],
    [FIRST, OTHER_CODE, HERE],
    [FIRST, OTHER_CODE, THERE],
  ],
  'a county that gets another code': [
    [FIRST, CODE, HERE],
    { oldCode: '410526', newCode: '410586' },
    [FIRST, CODE, '410586001201'],
    [SECOND, OTHER_CODE, '410586001202'],
  ],
  'a correction in a county that then gets another code': [
    [FIRST, CODE, HERE],
    [FIRST, OTHER_CODE, HERE],
    { oldCode: '410526', newCode: '410586' },
    [FIRST, OTHER_CODE, '410586001201'],
  ],
};

async function outcome(events: readonly DomainEvent[]) {
  await empty();
  for (const code of [CODE, OTHER_CODE])
    for (const place of ['410526001', '500235216']) await load(code, place);
  for (const event of events) await handle(event);
  return rows();
}

test.each(Object.entries(HISTORIES))(
  'events in any order, some twice, leave the same: %s',
  async (_, history) => {
    const events = eventsOf(history);
    const expected = await outcome(events);
    const orders = fc.shuffledSubarray([...events, ...events.slice(0, 2)], { minLength: events.length + 2 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await outcome(order)).toEqual(expected);
      }),
      { numRuns: 12, seed: 7 },
    );
  },
);

test('a village that went into another takes its rows along, those of another kind too; of two with one key there the other stays', async () => {
  const OTHER = '410526001202';
  await database.write(systemScope, async (s) => {
    await s.query('INSERT INTO plan VALUES ($1, 1), ($1, 2), ($2, 2)', [HERE, OTHER]);
  });
  await load(CODE, HERE);
  await tell([FIRST, CODE, HERE], { oldCode: HERE, newCode: OTHER });
  expect(await rows()).toMatchObject([{ household_id: FIRST, division_code: OTHER }]);
  const plans = await database.read(systemScope, (s) =>
    s.query('SELECT division_code AS place, number FROM plan ORDER BY 1, 2'),
  );
  expect(plans).toEqual([
    { place: HERE, number: 2 },
    { place: OTHER, number: 1 },
    { place: OTHER, number: 2 },
  ]);
});
