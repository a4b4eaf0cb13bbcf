import { plainDate } from '@dixian/calendar';
import { code, defineLedger, integer, type LedgerValues } from '@dixian/ledger';
import { BlindIndex, FieldCipher } from '@dixian/personal-data';
import { type Database, openDatabase, type Scope, systemScope, withEventTables } from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { importMigrations, importTables } from '../src';
import type { LedgerImport } from '../src/ledger-import';
import { performImport } from '../src/runs/perform-import';
import { beginRun, type ImportRun, insertRun } from '../src/runs/run-store';
import { STAGE } from '../src/staging/stage-writer';
import { storeUpload } from '../src/uploads/upload-store';

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

/** Set by tests that have a merge fail. */
export const merging = { breaks: false };

export const counting: LedgerImport<Row> = {
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
    if (merging.breaks) throw new Error('killed');
    return { added: added.length, changed: 0, unchanged: 0, households: added.length };
  },
};

export const county: Scope = { division: '410526', sector: '*' };
export const cipher = new FieldCipher({ current: 'k', all: { k: Buffer.alloc(32, 9) } });
export const QUOTA = { perAccount: 2 ** 30, perDivision: 2 ** 30 };
export const UPLOAD = {
  ledger: 'head-count',
  fileName: 'x.csv',
  uploadedBy: 'county',
  scope: county,
  announced: 0,
};

/** A text as it comes over a line, in small parts. */
export async function* bytes(text: string): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += 7) yield Buffer.from(text.slice(at, at + 7));
}

/** A service's database with one ledger, and imports of it. */
export class RunningImports {
  private constructor(
    readonly database: Database,
    readonly drop: () => Promise<void>,
  ) {}

  static async start(): Promise<RunningImports> {
    const migrations = withEventTables([...importMigrations, CreateCount1700000400000]);
    const { applicationUrl: url, drop } = await serviceDatabase('imports', migrations);
    const entities = importTables;
    const database = await openDatabase({ url, service: 'imports', poolSize: 6, entities });
    return new RunningImports(database, async () => {
      await database.close();
      await drop();
    });
  }

  async begun(rows: readonly string[]): Promise<ImportRun> {
    const text = ['户编号,人数', ...rows].join('\n');
    const sent = { ...UPLOAD, fileName: 'counts_20251130.csv' };
    const upload = await storeUpload({ database: this.database, cipher }, QUOTA, sent, bytes(text));
    const id = await this.database.write(county, (transaction) =>
      insertRun(transaction, county, { upload, requestedBy: 'county' }),
    );
    const run = await beginRun(this.database, systemScope, id);
    if (!run) throw new Error('the run did not begin');
    return run;
  }

  perform(run: ImportRun, how = counting): Promise<void> {
    return performImport(run, how, {
      database: this.database,
      sideDatabase: this.database,
      tools: { blindIndex: new BlindIndex(Buffer.alloc(32, 7)), cipher },
      today: plainDate('2025-12-01'),
      keptDays: 30,
    });
  }

  rows<Found extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Found[]> {
    return this.database.read(systemScope, (statements) => statements.query<Found>(sql, parameters));
  }
}
