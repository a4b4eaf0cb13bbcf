import { plainDate } from '@dixian/calendar';
import { code, defineLedger, integer, type LedgerValues } from '@dixian/ledger';
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
import { importMigrations, importTables, loadedBy } from '../src';
import type { LedgerImport } from '../src/ledger-import';
import { performImport } from '../src/runs/perform-import';
import { beginRun, type ImportRun, insertRun } from '../src/runs/run-store';
import { STAGE } from '../src/staging/stage-writer';
import { storeUpload } from '../src/uploads/upload-store';
import { withdrawRun } from '../src/withdrawal/withdraw-run';

class CreateCount1700000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE head_count (
      id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY, household_code text NOT NULL UNIQUE, heads int NOT NULL,
      household_id uuid, division_code text COLLATE "C" NOT NULL DEFAULT '410526', ${COUNTY_COLUMN})`);
    for (const sql of loadedBy('head_count', ['household_code', 'heads'])) await runner.query(sql);
    await runner.query('CREATE TABLE cited (head_count_id uuid NOT NULL, decision text NOT NULL)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cited, head_count');
  }
}

const ledger = defineLedger({
  id: 'head-count',
  title: { zh: '人数', en: 'Head count' },
  columns: { code: code().under('户编号'), heads: integer({ min: 1 }).under('人数') },
});
type Row = LedgerValues<typeof ledger>;

/** Set by tests that have a merge fail, or wait where its rows are written and not yet committed. */
export const merging = { breaks: false, merged: async (): Promise<void> => undefined };

export const counting: LedgerImport<Row> = {
  definition: ledger,
  columns: {
    household_code: { type: 'text', of: (row) => row.code },
    division_code: { type: 'text', of: (row) => row.code.slice(0, 9) },
    heads: { type: 'int', of: (row) => String(row.heads) },
  },
  async merge({ transaction, mode }) {
    const kept = await transaction.query<{ added: boolean }>(
      `INSERT INTO head_count AS h (household_code, heads, division_code)
       SELECT household_code, heads, division_code FROM ${STAGE}
       ON CONFLICT (household_code) DO UPDATE SET heads = excluded.heads WHERE h.heads <> excluded.heads
       RETURNING (old.id IS NULL) AS added`,
    );
    if (mode === 'WHOLE') {
      await transaction.query(
        `DELETE FROM head_count WHERE household_code NOT IN (SELECT household_code FROM ${STAGE})`,
      );
    }
    await merging.merged();
    if (merging.breaks) throw new Error('killed');
    const added = kept.filter((row) => row.added).length;
    return { added, changed: kept.length - added, unchanged: 0, households: added };
  },
  tables: [
    {
      table: 'head_count',
      shows: [{ column: 'heads', heading: '人数', kind: 'NUMBER' }],
      householdCode: 'household_code',
      follows: ['household_id', 'division_code'],
      rests: [
        {
          kind: 'DECISION',
          sql: 'SELECT head_count_id AS row_id, decision AS by FROM cited WHERE head_count_id IN (SELECT id FROM loaded)',
        },
      ],
    },
  ],
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

  async begun(
    rows: readonly string[],
    how: { dryRun?: boolean; mode?: 'WHOLE' | 'ADDITION' } = {},
  ): Promise<ImportRun> {
    const text = ['户编号,人数', ...rows].join('\n');
    const sent = { ...UPLOAD, fileName: 'counts_20251130.csv' };
    const upload = await storeUpload({ database: this.database, cipher }, QUOTA, sent, bytes(text));
    const id = await this.database.write(county, (transaction) =>
      insertRun(transaction, county, { upload, requestedBy: 'county', ...how }),
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

  /** Loads rows and gives the run. */
  async loaded(rows: readonly string[], how: { mode?: 'WHOLE' | 'ADDITION' } = {}): Promise<ImportRun> {
    const run = await this.begun(rows, how);
    await this.perform(run);
    return run;
  }

  /** Takes a run back as a worker does. */
  async withdraw(run: ImportRun, how: LedgerImport<Row> = counting): Promise<void> {
    await this.write(`UPDATE import_run SET state = 'WITHDRAWING' WHERE id = $1 AND state = 'COMPLETED'`, [
      run.id,
    ]);
    await withdrawRun(this.database, run, how);
  }

  write(sql: string, parameters: readonly unknown[] = []): Promise<unknown> {
    return this.database.write(systemScope, (transaction) => transaction.query(sql, parameters));
  }

  rows<Found extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Found[]> {
    return this.database.read(systemScope, (statements) => statements.query<Found>(sql, parameters));
  }
}
