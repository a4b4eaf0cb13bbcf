import { plainDate } from '@dixian/calendar';
import type { EventPayloads } from '@dixian/events';
import { recodeRows, registerMigrations } from '@dixian/register';
import { type Database, openDatabase, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import { standingsOf } from '../src';

const finance = standingsOf('finance', [
  ...(['periods', 'registration', 'countedMembers'] as const),
  ...(['members', 'members.birth', 'members.labour'] as const),
]);

type Told = EventPayloads['household-standing']['households'][number];

const id = (number: number) => `0199a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;
const HOUSEHOLD = id(1);
const VILLAGE = '410526001203';

let database: Database;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const migrations = withEventTables([...registerMigrations, ...finance.migrations]);
  const { applicationUrl, drop } = await serviceDatabase('standing', migrations);
  database = await openDatabase({ url: applicationUrl, service: 'finance', poolSize: 4, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});

/** A standing of that version; what it says follows from the version. */
function standing(version: number, householdId = HOUSEHOLD): Told {
  const day = (month: number) => `2025-${String(month).padStart(2, '0')}-01`;
  return {
    householdId,
    divisionCode: VILLAGE,
    version,
    periods: Array.from({ length: version % 3 }, (_, at) => ({
      ...{ periodId: id(100 + at), identifiedOn: day(at + 1), monthOnly: false },
      eliminatedOn: at === version % 3 ? null : day(at + 2),
    })),
    registration: { outOfPoverty: version % 2 === 0, poor: [{ registeredOn: day(3), reachedOn: null }] },
    countedMembers: version,
    members: Array.from({ length: version }, (_, at) => ({
      ...{ personId: id(200 + at), joinedOn: day(1), leftOn: null },
      ...{ birth: '1990-01-01', labour: 'WEAK' as const },
    })),
  };
}

const deliver = (households: readonly Told[], recordedAt = '2026-01-01T00:00:00Z') =>
  database.write(systemScope, (transaction) =>
    finance.handler.handle(
      {
        ...{ id: id(9), type: 'household-standing', divisionCode: '410526', recordedAt },
        payload: { households: [...households] },
      },
      transaction,
    ),
  );

const held = (householdId = HOUSEHOLD, division = '') =>
  database.write({ division, sector: '*' }, (transaction) => finance.held(transaction, householdId));

const empty = () =>
  database.write(systemScope, async (transaction) => {
    for (const table of finance.following) await transaction.query(`DELETE FROM ${table}`);
    await transaction.query('DELETE FROM registered_household');
  });
beforeEach(empty);

test('a household that nobody was told of has no standing', async () => {
  expect(await held()).toBeUndefined();
});

test('a standing is read as it was told, with its days as days', async () => {
  await deliver([standing(2)]);
  const { divisionCode, ...told } = standing(2);
  expect(divisionCode).toBe(VILLAGE);
  expect(await held()).toEqual({ ...told, version: 2n });
  const read = await held();
  expect(read?.members[0]?.birth).toBe(plainDate('1990-01-01'));
});

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const ORDERS = [1, 2, 3, 4, 5, 6, 7, 8];

test.each(ORDERS)(
  'in whatever order and however often versions come, the newest stands (seed %s)',
  async (seed) => {
    const random = randomFrom(seed);
    const households = [HOUSEHOLD, id(2), id(3)];
    const versions = households.flatMap((of) => [1, 2, 3, 4, 5].map((version) => standing(version, of)));
    const often = [...versions, ...versions.filter(() => random() < 0.4)];
    const waiting = shuffled(often, random);
    while (waiting.length > 0) {
      // One event tells a household once.
      const event = new Map<string, Told>();
      for (const one of waiting.splice(0, 1 + Math.floor(random() * 4))) event.set(one.householdId, one);
      const rest = versions.filter((one) => random() < 0.1 && !event.has(one.householdId));
      for (const one of rest) event.set(one.householdId, one);
      await deliver([...event.values()]);
    }
    for (const of of households) await deliver([standing(5, of)]);
    for (const of of households) {
      const { divisionCode: _, ...told } = standing(5, of);
      expect(await held(of)).toEqual({ ...told, version: 5n });
    }
  },
);

test('versions that come at the same moment leave one whole standing', async () => {
  await Promise.all([1, 2, 3, 4].map((version) => deliver([standing(version)])));
  const { divisionCode: _, ...told } = standing(4);
  expect(await held()).toEqual({ ...told, version: 4n });
});

test('another county sees nothing of it', async () => {
  await deliver([standing(2)]);
  expect(await held(HOUSEHOLD, '410581')).toBeUndefined();
  expect(await held(HOUSEHOLD, '410526')).toMatchObject({ version: 2n });
});

test('a household lies where the register has it, and a code that was replaced since is read as the new one', async () => {
  const place = () =>
    database.read(systemScope, (statements) =>
      statements.query(
        `SELECT division_code FROM standing_household UNION SELECT division_code FROM standing_member`,
      ),
    );
  await database.write(systemScope, (transaction) =>
    transaction.query(
      `INSERT INTO registered_household (id, code, division_code, version) VALUES ($1, 'x', '410581002204', 1)`,
      [HOUSEHOLD],
    ),
  );
  await deliver([standing(2)]);
  expect(await place()).toEqual([{ division_code: '410581002204' }]);
  const recoding = { divisionId: id(7), oldCode: '410581', newCode: '410582', from: '2026-01-01' };
  await database.write(systemScope, (transaction) => recodeRows(transaction, finance.following, recoding));
  expect(await place()).toEqual([{ division_code: '410582002204' }]);
});

test('what a schema does not give a service it cannot keep, nor leave out what it is given', () => {
  expect(() => standingsOf('housing-water', ['periods', 'periods.category', 'registration'])).toThrow(
    'make the two agree',
  );
  expect(() => standingsOf('housing-water', ['periods'])).toThrow('make the two agree');
});
