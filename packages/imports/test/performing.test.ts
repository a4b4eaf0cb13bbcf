import { plainDate } from '@dixian/calendar';
import { code, defineLedger, integer, type LedgerValues } from '@dixian/ledger';
import { BlindIndex } from '@dixian/personal-data';
import { type Database, openDatabase, type Scope, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CreateImportTables1700000100000 } from '../src';
import type { LedgerImport } from '../src/ledger-import';
import { performImport } from '../src/runs/perform-import';
import { beginRun, type ImportRun, insertRun } from '../src/runs/run-store';
import { STAGE } from '../src/staging/stage-writer';
import { findUpload, openUpload, storeUpload } from '../src/uploads/upload-store';

class CreateCount1700000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE head_count (household_code text PRIMARY KEY, heads int NOT NULL)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE head_count');
  }
}

const ledger = defineLedger({
  id: 'head-count',
  title: { zh: '人数', en: 'Head count' },
  columns: { code: code().under('户编号'), heads: integer({ min: 1 }).under('人数') },
});
type Row = LedgerValues<typeof ledger>;

let breakMerge = false;
const counting: LedgerImport<Row> = {
  definition: ledger,
  columns: {
    household_code: { type: 'text', of: (row) => row.code },
    division_code: { type: 'text', of: (row) => row.code.slice(0, 9) },
    heads: { type: 'int', of: (row) => String(row.heads) },
  },
  async merge({ transaction }) {
    const added = await transaction.query(
      `INSERT INTO head_count SELECT household_code, heads FROM ${STAGE} ON CONFLICT DO NOTHING RETURNING 1`,
    );
    if (breakMerge) throw new Error('killed');
    return { added: added.length, changed: 0, unchanged: 0, households: added.length };
  },
};

const county: Scope = { division: '410526', sector: '*' };
let database: Database;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const migrations = withEventTables([CreateImportTables1700000100000, CreateCount1700000400000]);
  const { applicationUrl, drop } = await serviceDatabase('imports', migrations);
  database = await openDatabase({ url: applicationUrl, service: 'imports', poolSize: 6, entities: [] });
  ends.push(() => database.close(), drop);
});
afterAll(async () => {
  for (const end of ends) await end();
});

async function* bytes(text: string): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += 7) yield Buffer.from(text.slice(at, at + 7));
}

async function begun(rows: readonly string[]): Promise<ImportRun> {
  const text = ['户编号,人数', ...rows].join('\n');
  const upload = await storeUpload(
    database,
    { ledger: 'head-count', fileName: 'counts_20251130.csv', uploadedBy: 'county', scope: county },
    bytes(text),
  );
  const id = await database.write(county, (transaction) =>
    insertRun(transaction, county, { upload, requestedBy: 'county' }),
  );
  const run = await beginRun(database, systemScope, id);
  if (!run) throw new Error('the run did not begin');
  return run;
}

const perform = (run: ImportRun, how = counting) =>
  performImport(run, how, {
    database,
    sideDatabase: database,
    tools: { blindIndex: new BlindIndex(Buffer.alloc(32, 7)), cipher: undefined },
    today: plainDate('2025-12-01'),
  });

async function rowsOf<Found extends object>(
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Found[]> {
  return database.read(systemScope, (statements) => statements.query<Found>(sql, parameters));
}

test('a run gives its counts, its findings and its export day, and rejects what lies outside the division', async () => {
  const run = await begun(['410526001000001,3', '410526001000002,0', '410522001000003,2']);
  await perform(run);
  const [report] = await rowsOf('SELECT * FROM import_run WHERE id = $1', [run.id]);
  expect(report).toMatchObject({
    state: 'COMPLETED',
    rows_read: 3,
    rows_loaded: 1,
    rows_rejected: 2,
    records_added: 1,
    exported_on: '2025-11-30',
  });
  const findings = await rowsOf('SELECT row_number, code FROM import_finding WHERE run_id = $1 ORDER BY 1', [
    run.id,
  ]);
  expect(findings).toEqual([
    { row_number: 3, code: expect.any(String) },
    { row_number: 4, code: 'OUTSIDE_DIVISION' },
  ]);
});

test('a run that fails half-way leaves nothing, and is finished by running it again', async () => {
  const run = await begun(['410526001000011,3', '410526001000012,x']);
  breakMerge = true;
  await expect(perform(run)).rejects.toThrow('killed');
  breakMerge = false;
  expect(await rowsOf(`SELECT 1 FROM head_count WHERE household_code = '410526001000011'`)).toEqual([]);
  expect(await rowsOf('SELECT 1 FROM import_finding WHERE run_id = $1', [run.id])).toEqual([]);
  await perform(run);
  expect(await rowsOf(`SELECT 1 FROM head_count WHERE household_code = '410526001000011'`)).toHaveLength(1);
});

test.each([
  ['from its first row', []],
  ['half-way', Array.from({ length: 5_000 }, (_, n) => `4105260010${10_000 + n},3`)],
])(
  'a file that cannot be read %s is refused at once, and the connection serves the next',
  async (_, rows) => {
    const run = await begun([...rows, '"410526001000041,3']);
    await expect(perform(run)).rejects.toMatchObject({ code: 'UNCLOSED_QUOTE' });
    expect(await rowsOf('SELECT state FROM import_run WHERE id = $1', [run.id])).toEqual([
      { state: 'RUNNING' },
    ]);
    const next = await begun(['410526001000042,3']);
    await perform(next);
    expect(await rowsOf('SELECT rows_loaded FROM import_run WHERE id = $1', [next.id])).toEqual([
      { rows_loaded: 1 },
    ]);
  },
);

test('rows that the stage cannot take fail the run instead of holding it', async () => {
  const run = await begun(['410526001000051,3']);
  const wrong = { ...counting, columns: { ...counting.columns, heads: { type: 'int', of: () => 'many' } } };
  await expect(perform(run, wrong)).rejects.toThrow('invalid input syntax');
});

test('a ledger faulty in every other row: all rows load, all findings are kept, in the order of the sheet', async () => {
  const row = (n: number) => `4105260020${10_000 + n},${n % 2 ? 3 : 0}`;
  const run = await begun(Array.from({ length: 13_001 }, (_, n) => row(n)));
  await perform(run);
  expect(
    await rowsOf(
      'SELECT rows_read, rows_loaded, rows_rejected, records_added FROM import_run WHERE id = $1',
      [run.id],
    ),
  ).toEqual([{ rows_read: 13_001, rows_loaded: 6_500, rows_rejected: 6_501, records_added: 6_500 }]);
  const [found] = await rowsOf(
    `SELECT count(*)::int AS rows, min(row_number) AS first, max(row_number) AS last,
            bool_and(row_number % 2 = 0) AS even FROM import_finding WHERE run_id = $1`,
    [run.id],
  );
  expect(found).toEqual({ rows: 6_501, first: 2, last: 13_002, even: true });
});

test('two workers on one run load and report once', async () => {
  const run = await begun(['410526001000021,3', '410526001000022,x']);
  await Promise.all([perform(run), perform(run)]);
  expect(await rowsOf('SELECT 1 FROM import_finding WHERE run_id = $1', [run.id])).toHaveLength(1);
  expect(await rowsOf('SELECT rows_loaded, rows_rejected FROM import_run WHERE id = $1', [run.id])).toEqual([
    { rows_loaded: 1, rows_rejected: 1 },
  ]);
});

test('a neighbour county does not find the upload; its bytes come back as they were sent', async () => {
  const run = await begun(['410526001000031,3']);
  expect(await findUpload(database, { division: '410522', sector: '*' }, run.uploadId)).toBeUndefined();
  const parts: Buffer[] = [];
  for await (const part of openUpload(database, county, run.uploadId)) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString()).toBe('户编号,人数\n410526001000031,3');
});

test('an upload that breaks off leaves nothing behind', async () => {
  async function* broken(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(1024 * 1024 + 1);
    throw new Error('connection lost');
  }
  const [before] = await rowsOf('SELECT count(*)::int AS chunks FROM import_upload_chunk');
  const upload = { ledger: 'head-count', fileName: 'x.csv', uploadedBy: 'county', scope: county };
  await expect(storeUpload(database, upload, broken())).rejects.toThrow('connection lost');
  expect(await rowsOf('SELECT count(*)::int AS chunks FROM import_upload_chunk')).toEqual([before]);
});
