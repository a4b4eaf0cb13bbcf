import { plainDate } from '@dixian/calendar';
import { FindingWriter, importMigrations, type MergeContext, STAGE } from '@dixian/imports';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import {
  COUNTY_COLUMN,
  type Database,
  openDatabase,
  type Scope,
  systemScope,
  withEventTables,
} from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { registerMigrations } from '../src';
import { mergeRows } from '../src/merge-rows';
import type { MergedTable } from '../src/merging/merged-table';
import { placeRows } from '../src/placing';

class CreateGrant1700000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = `id uuid DEFAULT uuidv7(), household_code text, household_id uuid,
      division_code text COLLATE "C", ${COUNTY_COLUMN}, kind text, amount bigint, source text,
      loaded_by uuid, speaks_for date, speaks_assumed boolean, placed_by text,
      PRIMARY KEY (county_code, id)`;
    await runner.query(`CREATE TABLE grant_once (${columns}, UNIQUE (county_code, household_code, kind))`);
    await runner.query(
      `CREATE TABLE grant_again (${columns}, occurrence int,
         UNIQUE (county_code, household_code, kind, occurrence))`,
    );
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE grant_once, grant_again');
  }
}

const HOUSEHOLD = '0199a1b2-0000-7000-8000-000000000001';
const county: Scope = { division: '410526', sector: '*' };
const grants = {
  columns: ['kind', 'amount'],
  key: ['household_code', 'kind'],
  persons: false,
  numbers: false,
  heads: false,
  names: false,
};
const once: MergedTable = { ...grants, table: 'grant_once', repeats: false };
const again: MergedTable = { ...grants, table: 'grant_again', repeats: true };

let database: Database;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const migrations = withEventTables([...importMigrations, ...registerMigrations, CreateGrant1700000500000]);
  const { applicationUrl, drop } = await serviceDatabase('register', migrations);
  database = await openDatabase({ url: applicationUrl, service: 'register', poolSize: 2, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});

type Row = [code: string, kind: string, amount: number | null];

const RUN = '0199a1b2-0000-7000-8000-0000000000ff';
const tools = {
  blindIndex: new BlindIndex(Buffer.alloc(32, 7)),
  cipher: new FieldCipher({ current: 'k', all: { k: Buffer.alloc(32, 9) } }),
};
const merging = { runId: RUN, replaces: [], speaksAssumed: false, tools };

async function load(
  table: MergedTable,
  rows: readonly Row[],
  {
    source = 'a ledger',
    scope = county,
    day = '2025-11-30',
    mode = 'ADDITION' as MergeContext['mode'],
    writesNew = true,
  } = {},
) {
  return database.write(scope, async (transaction) => {
    await transaction.query(`CREATE TEMPORARY TABLE ${STAGE} (row_number int, household_code text,
      division_code text COLLATE "C", kind text, amount bigint) ON COMMIT DROP`);
    await transaction.query(
      `INSERT INTO ${STAGE} SELECT at, r->>0, left(r->>0, 9), r->>1, (r->>2)::bigint
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given(r, at)`,
      [JSON.stringify(rows)],
    );
    const findings = new FindingWriter(transaction, RUN, scope.division);
    await placeRows({ transaction, scope, findings });
    const places = await transaction.query(`SELECT division_code FROM ${STAGE} ORDER BY row_number`);
    return {
      ...(await mergeRows(table, {
        ...merging,
        transaction,
        findings,
        source,
        exportedOn: plainDate(day),
        mode,
        writesNew,
      })),
      places,
    };
  });
}

interface RowSeen {
  kind: string;
  amount: bigint;
  household_id: string | null;
  division_code: string;
}

const rowsOf = (table: string) =>
  database.read(systemScope, (s) =>
    s.query<RowSeen>(
      `SELECT kind, amount, household_id, division_code, source FROM ${table} ORDER BY kind, amount`,
    ),
  );
const register = (divisionCode: string) =>
  database.write(systemScope, (s) =>
    s.query(
      `MERGE INTO registered_household h USING (SELECT $1::uuid AS id) AS g ON h.id = g.id
       WHEN MATCHED THEN UPDATE SET division_code = $2
       WHEN NOT MATCHED THEN INSERT (id, code, division_code, version) VALUES (g.id, '410526001000001', $2, 1)`,
      [HOUSEHOLD, divisionCode],
    ),
  );

test('of rows of one key the last counts; loaded again nothing changes, a new amount changes its record alone', async () => {
  const rows: Row[] = [
    ['410526001000001', 'house', 100],
    ['410526001000002', 'house', 200],
    ['410526001000001', 'house', 300],
  ];
  expect(await load(once, rows)).toMatchObject({ added: 2, changed: 0, unchanged: 0, households: 2 });
  expect(await load(once, rows)).toMatchObject({ added: 0, changed: 0, unchanged: 2, households: 2 });
  const later: Row[] = [
    ['410526001000001', 'house', 300],
    ['410526001000002', 'house', 250],
    ['410526001000002', 'well', 50],
  ];
  expect(await load(once, later, { source: 'a later ledger' })).toMatchObject({
    added: 1,
    changed: 1,
    unchanged: 1,
  });
  expect(await rowsOf('grant_once')).toMatchObject([
    { kind: 'house', amount: 250n, source: 'a later ledger' },
    { kind: 'house', amount: 300n, source: 'a ledger' },
    { kind: 'well', amount: 50n, source: 'a later ledger' },
  ]);
});

test('rows that are only counted are as many as those that are written, and none of them is there', async () => {
  const rows: Row[] = [
    ['410526001000004', 'house', 100],
    ['410526001000004', 'well', 50],
  ];
  const counted = await load(once, rows, { writesNew: false });
  expect(counted).toMatchObject({ added: 2, changed: 0, unchanged: 0, households: 1 });
  expect(await rowsOf('grant_once')).not.toContainEqual(
    expect.objectContaining({ amount: 50n, kind: 'well', source: 'a ledger' }),
  );
  expect(await load(once, rows)).toEqual(counted);
});

test('a blank takes nothing away, an older ledger fills what is blank, and their order does not matter', async () => {
  const of = (code: string, amount: number | null): Row[] => [[code, 'roof', amount]];
  const [early, late] = [{ day: '2025-10-31' }, { day: '2025-11-30' }];
  const amounts = async (code: string) =>
    database.read(systemScope, (s) =>
      s.query<{ amount: bigint | null }>(
        `SELECT amount, speaks_for FROM grant_once WHERE household_code = $1 AND kind = 'roof'`,
        [code],
      ),
    );
  const [one, other] = ['410526001000051', '410526001000052'];
  await load(once, of(one, 100), early);
  expect(await load(once, of(one, null), late)).toMatchObject({ changed: 0, unchanged: 1, older: 0 });
  await load(once, of(other, null), late);
  expect(await load(once, of(other, 100), early)).toMatchObject({ changed: 1, older: 0 });
  const kept = [{ amount: 100n, speaks_for: '2025-11-30' }];
  expect([await amounts(one), await amounts(other)]).toEqual([kept, kept]);
  // What contradicts the later ledger is said, and changes nothing.
  expect(await load(once, of(other, 90), early)).toMatchObject({ changed: 0, older: 1 });
  expect(await amounts(other)).toEqual(kept);
  // Where the table says that a blank is a statement, it is one.
  const stated = { ...once, tells: { amount: () => 'true' } };
  await load(stated, of(other, null), late);
  expect(await amounts(other)).toMatchObject([{ amount: null }]);
});

test('where rows repeat each is a record, and a shorter ledger later leaves the others', async () => {
  const rows: Row[] = [
    ['410526001000003', 'aid', 10],
    ['410526001000003', 'aid', 10],
    ['410526001000003', 'aid', 20],
  ];
  expect(await load(again, rows)).toMatchObject({ added: 3, changed: 0, unchanged: 0, households: 1 });
  expect(await load(again, rows)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  expect(await load(again, [['410526001000003', 'aid', 15]])).toMatchObject({
    added: 0,
    changed: 1,
    unchanged: 0,
  });
  expect((await rowsOf('grant_again')).map((row) => row.amount)).toEqual([10n, 15n, 20n]);
});

test('a household that the register comes to know is matched by the next load, in its village', async () => {
  const rows: Row[] = [['410526001000001', 'stove', 5]];
  await load(once, rows);
  await register('410526001201');
  expect(await load(once, rows)).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
  expect(await rowsOf('grant_once')).toContainEqual(
    expect.objectContaining({ kind: 'stove', household_id: HOUSEHOLD, division_code: '410526001201' }),
  );
});

test.each([
  ['in the village of the importer', '410526001201', '410526001201', '410526001201'],
  [
    'in another village of the township, for one of a village',
    '410526001202',
    '410526001201',
    '410526001202',
  ],
  ['in another township', '410526002201', '410526', '410526002201'],
  ['in another county', '410522001201', '410526', '410522001201'],
  ['in the township of its code, which needs no rewriting', '410526001201', '410526', '410526001'],
])('a household that lives %s is placed there', async (_, home, division, place) => {
  await register(home);
  const scope: Scope = { division, sector: '*' };
  expect((await load(once, [['410526001000001', 'place', 1]], { scope })).places).toEqual([
    { division_code: place },
  ]);
});

const KEPT: Row[] = [['410526001000001', 'kept', 1]];
const recordOf = async (kind: string) => (await rowsOf('grant_once')).find((row) => row.kind === kind);
const know = (id: string, code: string, divisionCode: string, since: string) =>
  database.write(systemScope, async (s) => {
    await s.query('DELETE FROM registered_household WHERE id = $1', [id]);
    await s.query(
      `INSERT INTO registered_household (id, code, division_code, version, code_since) VALUES ($1, $2, $3, 2, $4)`,
      [id, code, divisionCode, since],
    );
  });

test('loaded again, a record stays with its household when that has another code or another household has its', async () => {
  const SECOND = '0199a1b2-0000-7000-8000-000000000002';
  await register('410526001201');
  await load(once, KEPT);
  await know(HOUSEHOLD, '410526001000009', '410526001201', '2026-01-02');
  expect(await load(once, KEPT)).toMatchObject({ changed: 0, unchanged: 1 });
  await know(SECOND, '410526001000001', '410526001202', '2026-01-03');
  expect(await load(once, KEPT)).toMatchObject({ changed: 0, unchanged: 1 });
  expect(await recordOf('kept')).toMatchObject({ household_id: HOUSEHOLD, division_code: '410526001201' });
  // While the event of the first one's new code is under way, the copy knows two under one code: the later has it.
  await know(HOUSEHOLD, '410526001000001', '410526001201', '2026-01-01');
  await load(once, [['410526001000001', 'new', 1]]);
  expect(await rowsOf('grant_once')).toContainEqual(
    expect.objectContaining({ kind: 'new', household_id: SECOND, division_code: '410526001202' }),
  );
});

test('a record in which the department itself corrects the code goes to the household of that code, or waits', async () => {
  const numbered: MergedTable = { ...once, key: ['kind'] };
  await know(HOUSEHOLD, '410526001000001', '410526001201', '2026-01-01');
  await load(numbered, [['410526001000001', 'numbered', 1]]);
  await load(numbered, [['410526002000007', 'numbered', 1]]);
  expect(await recordOf('numbered')).toMatchObject({ household_id: null, division_code: '410526002' });
});
