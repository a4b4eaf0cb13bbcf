import { plainDate } from '@dixian/calendar';
import {
  bigint,
  boolean,
  COUNTY_COLUMN,
  code,
  countyCode,
  type Database,
  day,
  instant,
  json,
  NOW,
  openDatabase,
  sharedTables,
  systemScope,
  table,
  text,
  uuid,
  withEventTables,
} from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { countStatements, type ServiceDatabase, serviceDatabase, tableDrift } from '../src';

class CreateGrant1700000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE aid (
        id            uuid NOT NULL DEFAULT uuidv7(),
        division_code text COLLATE "C" NOT NULL,
        ${COUNTY_COLUMN},
        amount        bigint NOT NULL,
        paid_on       date,
        tier          text NOT NULL,
        active        boolean NOT NULL DEFAULT true,
        said          jsonb,
        recorded_at   timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (county_code, id),
        UNIQUE (county_code, tier, paid_on)
      )`);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE aid');
  }
}

const DAY = plainDate('2025-11-30');

const columns = {
  id: uuid().byDefault('uuidv7()'),
  divisionCode: code(),
  countyCode: countyCode(),
  amount: bigint(),
  paidOn: day().nullable(),
  tier: text().of<'A' | 'B'>(),
  active: boolean().byDefault('true'),
  said: json<{ by: string }>().nullable(),
  recordedAt: instant().byDefault('service_now()'),
};
const aid = table('aid', columns, {
  primary: ['countyCode', 'id'],
  unique: [['countyCode', 'tier', 'paidOn']],
});

let database: ServiceDatabase;
let db: Database;

beforeAll(async () => {
  database = await serviceDatabase('testkit-rows', withEventTables([CreateGrant1700000300000]));
  const { applicationUrl: url } = database;
  db = await openDatabase({ url, service: 'rows', poolSize: 2, entities: [...sharedTables, aid] });
});

afterAll(async () => {
  await db?.close();
  await database?.drop();
});

const write = <T>(work: Parameters<Database['write']>[1]) => db.write(systemScope, work) as Promise<T>;

test('a row goes in by one statement, gives what the database made, and is found as it was given', async () => {
  const given = { tier: 'A', divisionCode: '410526002201', said: { by: '甲' }, amount: 5n } as const;
  const { result, statements } = await countStatements(db, () =>
    db.write(systemScope, (transaction) => transaction.insert(aid, given, ['id', 'recordedAt'])),
  );
  expect(statements).toHaveLength(1);
  expect(result.recordedAt).toBeInstanceOf(Date);
  const found = await db.read(systemScope, (statements) => statements.findOneBy(aid, { id: result.id }));
  expect(found).toEqual({ ...given, ...result, countyCode: '410526', paidOn: null, active: true });
});

test('only what `where` names is changed, and it is told how many', async () => {
  const insert = (amount: bigint) =>
    write<{ id: string }>((transaction) =>
      transaction.insert(aid, { amount, tier: 'B', divisionCode: '410527' }, ['id']),
    );
  const [{ id }, other] = [await insert(1n), await insert(2n)];
  const where = { id, countyCode: '410527' };
  const changed = await write((transaction) =>
    transaction.update(aid, where, { paidOn: DAY, amount: 9_007_199_254_740_993n }),
  );
  expect(changed).toBe(1);
  const read = (of: string) =>
    db.read(systemScope, (statements) => statements.findOneBy(aid, { id: of }, ['amount', 'paidOn']));
  expect(await read(id)).toEqual({ amount: 9_007_199_254_740_993n, paidOn: DAY });
  expect(await read(other.id)).toEqual({ amount: 2n, paidOn: null });
  await write((transaction) => transaction.update(aid, { id }, { recordedAt: NOW, amount: 4n }));
  expect(await read(id)).toMatchObject({ amount: 4n });
});

test('rows of another shape do not meet each other’s statement', async () => {
  const shapes = [{ active: false }, { paidOn: DAY }, { paidOn: DAY, active: false, tier: 'B' as const }];
  for (const shape of shapes) {
    const values = { amount: 3n, tier: 'A', divisionCode: '500235216', ...shape } as const;
    const row = await write<object>((transaction) =>
      transaction.insert(aid, values, ['active', 'paidOn', 'tier', 'countyCode']),
    );
    expect(row).toEqual({ active: true, paidOn: null, tier: 'A', ...shape, countyCode: '500235' });
  }
});

const drift = (entities: Parameters<typeof tableDrift>[0]['entities']) =>
  tableDrift({ name: 'testkit-drift', migrations: [CreateGrant1700000300000], entities });

test('entities that are what the migrations made have no drift', async () => {
  expect(await drift([aid])).toEqual([]);
});

test('drift either way is told: a table, a column, a type, a null, a default, a key', async () => {
  expect((await drift([])).slice(0, 2)).toEqual([
    'database: aid: PRIMARY KEY (county_code, id)',
    'database: aid: UNIQUE (county_code, tier, paid_on)',
  ]);
  const { tier: _tier, ...others } = columns;
  const other = table(
    'aid',
    { ...others, amount: text(), paidOn: day(), active: boolean(), note: text() },
    { primary: ['id'] },
  );
  expect(await drift([other])).toEqual([
    'database: aid: PRIMARY KEY (county_code, id)',
    'database: aid: UNIQUE (county_code, tier, paid_on)',
    'database: aid: active boolean NOT NULL DEFAULT true',
    'database: aid: amount bigint NOT NULL',
    'database: aid: paid_on date',
    'database: aid: tier text NOT NULL',
    'entity: aid: PRIMARY KEY (id)',
    'entity: aid: active boolean NOT NULL',
    'entity: aid: amount text NOT NULL',
    'entity: aid: note text NOT NULL',
    'entity: aid: paid_on date NOT NULL',
  ]);
});
