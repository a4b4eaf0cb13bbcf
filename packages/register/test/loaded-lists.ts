import { plainDate } from '@dixian/calendar';
import {
  FindingWriter,
  importMigrations,
  importTables,
  type LedgerImport,
  loadedBy,
  type MergeContext,
  STAGE,
} from '@dixian/imports';
import { code, defineLedger, householdCode, integer, type LedgerValues, name, text } from '@dixian/ledger';
import { BlindIndex, FieldCipher, nameIndex } from '@dixian/personal-data';
import {
  COUNTY_COLUMN,
  type Database,
  openDatabase,
  type Rotated,
  rotateKeys,
  type Scope,
  type Statements,
  sealedPlaces,
  systemScope,
  withEventTables,
} from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  loadedTable,
  type MatchedLedger,
  matchedLedger,
  registerMigrations,
  registerTables,
  toldByHousehold,
} from '../src';

class CreateLists1700000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const columns = `id uuid NOT NULL DEFAULT uuidv7() PRIMARY KEY, household_code text, household_id uuid,
      division_code text COLLATE "C" NOT NULL, ${COUNTY_COLUMN}, source text NOT NULL`;
    const ofPensions = [
      'household_code',
      'certificate_index',
      'number',
      'kind',
      'since',
      'amount',
      'ends_on',
    ];
    for (const sql of [
      `CREATE TABLE pension (${columns}, certificate_index bytea, person_id uuid, number text, kind text NOT NULL,
         since text NOT NULL, amount bigint NOT NULL, ends_on date, end_assumed boolean NOT NULL DEFAULT false,
         UNIQUE (county_code, number))`,
      ...loadedTable('pension'),
      ...loadedBy('pension', ofPensions),
      `CREATE TABLE heating (${columns}, month text NOT NULL, amount bigint NOT NULL, occurrence int NOT NULL)`,
      ...loadedTable('heating'),
      ...toldByHousehold('heating', ['month']),
      ...loadedBy('heating', ['household_code', 'certificate_index', 'month', 'amount']),
    ])
      await runner.query(sql);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE pension, heating');
  }
}

const pensions = defineLedger({
  id: 'pensions',
  title: { zh: '养老金', en: 'Pensions' },
  columns: {
    code: householdCode().optional().under('户编号'),
    person: code().under('证件号码'),
    name: name().optional().under('姓名'),
    number: code().optional().under('编号'),
    kind: text().under('类别'),
    since: text().under('起始'),
    amount: integer().under('金额'),
  },
});
export type Pension = LedgerValues<typeof pensions>;

/** A person's records with a number of their own, which some lists leave out. */
export const PENSIONS: MatchedLedger<Pension> = {
  definition: pensions,
  table: 'pension',
  key: ['number'],
  otherKey: ['certificate_index', 'kind', 'since'],
  near: ['certificate_index', 'kind'],
  ends: { column: 'ends_on', assumed: 'end_assumed', open: 't.ends_on IS NULL' },
  persons: true,
  householdCode: (row) => row.code,
  certificate: (row) => row.person,
  personName: (row) => row.name,
  columns: {
    number: { type: 'text', of: (row) => row.number ?? null },
    kind: { type: 'text', of: (row) => row.kind },
    since: { type: 'text', of: (row) => row.since },
    amount: { type: 'bigint', of: (row) => String(row.amount) },
  },
};
export const pensionImport = matchedLedger(PENSIONS);

const heatings = defineLedger({
  id: 'heatings',
  title: { zh: '取暖', en: 'Heating' },
  columns: {
    code: householdCode().optional().under('户编号'),
    head: code().optional().under('户主证件号码'),
    person: code().optional().under('证件号码'),
    month: text().under('月份'),
    amount: integer().under('金额'),
  },
});
export type Heating = LedgerValues<typeof heatings>;

/** A household's records, printed by member under the number of the head. */
export const heatingImport = matchedLedger<Heating>({
  definition: heatings,
  table: 'heating',
  key: ['household_code', 'month'],
  repeats: true,
  sameOnce: ['amount'],
  persons: false,
  householdCode: (row) => row.code,
  certificate: (row) => row.person,
  headCertificate: (row) => row.head,
  columns: {
    month: { type: 'text', of: (row) => row.month },
    amount: { type: 'bigint', of: (row) => String(row.amount) },
  },
});

export const COUNTY: Scope = { division: '410526', sector: '*' };
export const VILLAGE = '410526001201';
export const tools = {
  blindIndex: new BlindIndex(Buffer.alloc(32, 7)),
  cipher: new FieldCipher({ current: 'k', all: { k: Buffer.alloc(32, 9) } }),
};

export interface Loading {
  day?: string;
  mode?: MergeContext['mode'];
  replaces?: MergeContext['replaces'];
  run?: string;
  cipher?: FieldCipher;
  scope?: Scope;
  index?: BlindIndex;
}

/** A department's database with these two lists, and loads of them past the reading of a file. */
export class LoadedLists {
  private constructor(
    private readonly database: Database,
    readonly drop: () => Promise<void>,
  ) {}

  static async start(): Promise<LoadedLists> {
    const migrations = [...importMigrations, ...registerMigrations, CreateLists1700000500000];
    const { applicationUrl: url, drop } = await serviceDatabase('register', withEventTables(migrations));
    const database = await openDatabase({ url, service: 'register', poolSize: 2, entities: [] });
    return new LoadedLists(database, async () => {
      await database.close();
      await drop();
    });
  }

  /** Loads rows, numbered from 2 as under a header, and gives what came of them and the findings. */
  async load<Row>(ledger: LedgerImport<Row>, rows: readonly Row[], how: Loading = {}) {
    const { day = '2025-11-30', mode = 'ADDITION', replaces = [], run: runId = RUN, scope = COUNTY } = how;
    return this.database.write(scope, async (transaction) => {
      await transaction.query(`SELECT set_config('dixian.import_run', $1, true)`, [runId]);
      const using = {
        ...tools,
        ...(how.cipher && { cipher: how.cipher }),
        ...(how.index && { blindIndex: how.index }),
      };
      await stage(transaction, ledger, rows, using);
      const findings = new FindingWriter(transaction, runId, scope.division);
      const context: MergeContext = {
        transaction,
        findings,
        runId,
        dryRun: false,
        mode,
        replaces,
        scope,
        division: scope.division,
        exportedOn: plainDate(day),
        speaksAssumed: false,
        today: plainDate('2025-12-01'),
        tools: using,
        fileName: 'list.csv',
        source: `list ${day}`,
      };
      await transaction.query('DELETE FROM import_finding');
      await ledger.place?.(context);
      const result = await ledger.merge(context);
      const found = await transaction.query<{ code: string; row: number | null; record: string | null }>(
        'SELECT code, row_number AS row, record_id AS record FROM import_finding ORDER BY row_number, code',
      );
      return { ...result, findings: found };
    });
  }

  /** Lets the copy know a household of these persons, without matching what waits. */
  know(id: string, householdCodeOf: string, persons: readonly { number: string; name?: string }[]) {
    return this.write(async (statements) => {
      await statements.query(
        `INSERT INTO registered_household (id, code, division_code, version) VALUES ($1, $2, $3, 1)`,
        [id, householdCodeOf, VILLAGE],
      );
      for (const { number, name: called } of persons) {
        const index = called === undefined ? undefined : nameIndex(tools.blindIndex, number, called);
        await statements.query(
          `INSERT INTO registered_person (id, household_id, certificate_index, name_index, division_code)
           VALUES (uuidv7(), $1, $2, $3, $4)`,
          [id, tools.blindIndex.of(number), index ?? null, VILLAGE],
        );
      }
    });
  }

  write<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.database.write(systemScope, work);
  }

  rows<Row extends object>(sql: string): Promise<Row[]> {
    return this.database.read(systemScope, (statements) => statements.query<Row>(sql));
  }

  /** Seals what is sealed under the cipher's current key. */
  rotate(cipher: FieldCipher): Promise<Rotated[]> {
    return rotateKeys(this.database, cipher, sealedPlaces([...registerTables, ...importTables]));
  }

  /** The numbers that wait, read as matching reads them. */
  waiting(cipher = tools.cipher): Promise<string[]> {
    return this.write(async (statements) => {
      await statements.query(`SELECT set_config('dixian.matching', 'on', true)`);
      const rows = await statements.query<{ number: Buffer }>('SELECT number FROM waiting_number');
      return rows.map(({ number }) => cipher.decrypt(number));
    });
  }
}

const RUN = '0199a1b2-0000-7000-8000-0000000000ff';

async function stage<Row>(
  transaction: Statements,
  { columns }: LedgerImport<Row>,
  rows: readonly Row[],
  using: typeof tools,
): Promise<void> {
  const named = Object.entries(columns);
  const types = named.map(([column, { type }]) => `${column} ${type}`).join(', ');
  await transaction.query(`CREATE TEMPORARY TABLE ${STAGE} (row_number int, ${types}) ON COMMIT DROP`);
  for (const [at, row] of rows.entries()) {
    const values = named.map(([, { of }]) => of(row, using));
    const places = values.map((_, n) => `$${n + 2}`).join(', ');
    await transaction.query(`INSERT INTO ${STAGE} VALUES ($1, ${places})`, [at + 2, ...values]);
  }
}
