import { type Database, openDatabase, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import { registerMigrations } from '../src';
import { keepCopy } from '../src/keep-copy';
import { noteRecoding, recodeRows } from '../src/recode';

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const PERSON = '0199a1b2-0000-7000-8000-000000000002';

let database: Database;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const migrations = withEventTables([...registerMigrations]);
  const { applicationUrl, drop } = await serviceDatabase('register', migrations);
  database = await openDatabase({ url: applicationUrl, service: 'register', poolSize: 2, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});

const keep = (version: number, divisionCode: string) =>
  database.write(systemScope, (transaction) =>
    keepCopy(transaction, {
      recordedAt: '2026-01-01T00:00:00Z',
      payload: {
        households: [
          {
            id: HOUSEHOLD,
            code: '410526001730073',
            divisionCode,
            version,
            persons: [{ id: PERSON, certificateIndex: 'ab' }],
          },
        ],
      },
    }),
  );

async function places(division = ''): Promise<unknown[]> {
  return database.read({ division, sector: '*' }, (statements) =>
    statements.query(
      `SELECT h.division_code AS household, p.division_code AS person
       FROM registered_household h JOIN registered_person p ON p.household_id = h.id`,
    ),
  );
}

test('an older version that comes late never overwrites a newer one', async () => {
  await keep(2, '410526002201');
  await keep(1, '410526001201');
  expect(await places()).toEqual([{ household: '410526002201', person: '410526002201' }]);
});

test('another county sees nothing of the copy but where a code lives', async () => {
  expect(await places('410522')).toEqual([]);
  const seen = await database.read({ division: '410522', sector: '*' }, (statements) =>
    statements.query('SELECT * FROM household_place'),
  );
  expect(seen).toEqual([{ code: '410526001730073', division_code: '410526002201' }]);
});

test('a division recoded twice: rows and old codes lead to the newest code', async () => {
  const recode = (oldCode: string, newCode: string) =>
    database.write(systemScope, async (transaction) => {
      const change = { divisionId: HOUSEHOLD, oldCode, newCode, from: '2026-01-01' };
      await recodeRows(transaction, ['registered_household', 'registered_person'], change);
      await noteRecoding(transaction, { payload: change, recordedAt: '2026-01-01T00:00:00Z' });
    });
  await recode('410526', '410586');
  await recode('410586', '410587');
  expect(await places()).toEqual([{ household: '410587002201', person: '410587002201' }]);
  const known = await database.read(systemScope, (s) =>
    s.query('SELECT old_code, new_code FROM recoded_division ORDER BY old_code'),
  );
  expect(known).toEqual([
    { old_code: '410526', new_code: '410587' },
    { old_code: '410586', new_code: '410587' },
  ]);
});
