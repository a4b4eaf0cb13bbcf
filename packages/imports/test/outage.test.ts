import { fixedClock, plainDate } from '@dixian/calendar';
import { JobHost, queueConnection } from '@dixian/jobs';
import { code, defineLedger, integer, type LedgerValues } from '@dixian/ledger';
import { BlindIndex } from '@dixian/personal-data';
import {
  createLogger,
  type Database,
  isAway,
  openDatabase,
  systemScope,
  withEventTables,
} from '@dixian/service';
import { queueDatabase, serviceDatabase, takeAway, waitUntil } from '@dixian/testkit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { importMigrations, importTables } from '../src';
import type { LedgerImport } from '../src/ledger-import';
import { ImportWorker } from '../src/runs/import-worker';
import { insertRun } from '../src/runs/run-store';
import { STAGE } from '../src/staging/stage-writer';
import { storeUpload } from '../src/uploads/upload-store';
import { bytes, cipher, county, QUOTA } from './running-imports';

class CreateCount1700000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE head_count (household_code text NOT NULL, heads int NOT NULL)');
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

/** Told when the rows are staged and merged and only the commit is left. */
let merged: () => Promise<void> = async () => undefined;
const counting: LedgerImport<Row> = {
  definition: ledger,
  columns: {
    household_code: { type: 'text', of: (row) => row.code },
    division_code: { type: 'text', of: (row) => row.code.slice(0, 9) },
    heads: { type: 'int', of: (row) => String(row.heads) },
  },
  async merge({ transaction }) {
    // No key on purpose: a row loaded twice would be there twice.
    const added = await transaction.query(
      `INSERT INTO head_count SELECT household_code, heads FROM ${STAGE} RETURNING 1`,
    );
    await merged();
    return { added: added.length, changed: 0, unchanged: 0, households: added.length };
  },
};

const queue = 'imports-imports';
let database: Database;
let databaseUrl: string;
let jobs: JobHost;
let worker: ImportWorker;
const ends: (() => Promise<void>)[] = [];

beforeEach(async () => {
  const stored = await serviceDatabase(
    'imports',
    withEventTables([...importMigrations, CreateCount1700000400000]),
  );
  const queues = await queueDatabase();
  databaseUrl = stored.applicationUrl;
  database = await openDatabase({
    url: databaseUrl,
    service: 'imports',
    poolSize: 6,
    entities: importTables,
  });
  const log = createLogger('imports', 'silent');
  const clock = fixedClock(plainDate('2025-12-01'));
  const connection = queueConnection({ QUEUE_DATABASE_URL: queues.url });
  jobs = new JobHost({ connection, log, clock, isAway });
  const parts = { jobs, db: database, workerDb: database, published: () => undefined, log, clock };
  const tools = { blindIndex: new BlindIndex(Buffer.alloc(32, 7)), cipher };
  worker = new ImportWorker('imports', parts, [counting], { tools, keptDays: 30 });
  await jobs.start();
  ends.push(
    queues.drop,
    stored.drop,
    () => database.close(),
    () => jobs.stop(),
  );
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function requested(): Promise<string> {
  const upload = await storeUpload(
    { database, cipher },
    QUOTA,
    {
      ledger: 'head-count',
      fileName: 'counts_20251130.csv',
      uploadedBy: 'county',
      scope: county,
      announced: 0,
    },
    bytes('户编号,人数\n410526001000001,3\n410526001000002,4'),
  );
  return database.write(county, (transaction) =>
    insertRun(transaction, county, { upload, requestedBy: 'county' }),
  );
}

const rowsOf = <Found extends object>(sql: string, parameters: readonly unknown[] = []) =>
  database.read(systemScope, (statements) => statements.query<Found>(sql, parameters));
const stateOf = async (id: string) =>
  (await rowsOf<{ state: string }>('SELECT state FROM import_run WHERE id = $1', [id]))[0]?.state;

test('an import whose database goes away in the middle is loaded once when it is back, however long that takes', async () => {
  const id = await requested();
  let bringBack: (() => Promise<void>) | undefined;
  merged = async () => {
    merged = async () => undefined;
    bringBack = await takeAway(databaseUrl);
  };
  await worker.enqueue(id);
  await waitUntil(async () => (await jobs.counts(queue)).delayed >= 2);
  // More tries than a job of its own fault would get.
  await waitUntil(() => bringBack);
  await bringBack?.();
  await waitUntil(async () => (await stateOf(id)) === 'COMPLETED', { timeoutMs: 30_000 });
  expect(await rowsOf('SELECT heads FROM head_count ORDER BY heads')).toEqual([{ heads: 3 }, { heads: 4 }]);
  expect(await jobs.counts(queue)).toMatchObject({ deadLetters: 0 });
});

test('a run that its ended job left open is worked on again', async () => {
  const id = await requested();
  merged = async () => {
    merged = async () => undefined;
    throw new Error('at fault');
  };
  await worker.enqueue(id);
  await waitUntil(async () => (await stateOf(id)) === 'COMPLETED', { timeoutMs: 30_000 });
  // The run is completed a moment before the job that worked on it has ended.
  await waitUntil(async () => (await jobs.counts(queue)).active === 0);
  await database.write(systemScope, (transaction) =>
    transaction.query(`UPDATE import_run SET state = 'RUNNING' WHERE id = $1`, [id]),
  );
  await database.write(systemScope, (transaction) => transaction.query('DELETE FROM import_upload_chunk'));
  // The queue holds its ended job still; the file, which is gone, is missed by whoever works on it again.
  await worker.enqueue(id);
  await waitUntil(async () => (await stateOf(id)) === 'FAILED', { timeoutMs: 30_000 });
});
