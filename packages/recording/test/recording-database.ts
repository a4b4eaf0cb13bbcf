import { parseAccount } from '@dixian/access';
import { fixedClock, plainDate } from '@dixian/calendar';
import {
  code,
  createLogger,
  type Database,
  divisionSecurity,
  openDatabase,
  type RequestContext,
  requestContext,
  systemScope,
  table,
  text,
  uuid,
  withEventTables,
} from '@dixian/service';
import { serviceDatabase } from '@dixian/testkit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A small table of facts, such as a department has. */
class CreateNote1800000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE note (
        id            uuid PRIMARY KEY DEFAULT uuidv7(),
        account       text NOT NULL,
        text          text NOT NULL,
        division_code text COLLATE "C" NOT NULL
      )`);
    for (const sql of divisionSecurity('note')) await runner.query(sql);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE note');
  }
}

/** The same table as acts know it. */
export const noteTable = table(
  'note',
  { id: uuid().byDefault('uuidv7()'), account: text(), text: text(), divisionCode: code() },
  { primary: ['id'] },
);

export interface RecordingDatabase {
  database: Database;
  /** A request of an account, such as `county@410526`. */
  as(account: string): RequestContext;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/** A migrated database under the application role, on 2025-12-01. */
export async function recordingDatabase(): Promise<RecordingDatabase> {
  const { applicationUrl, drop } = await serviceDatabase(
    'recording',
    withEventTables([CreateNote1800000000000]),
  );
  const database = await openDatabase({
    url: applicationUrl,
    service: 'recording',
    poolSize: 8,
    entities: [noteTable],
  });
  return {
    database,
    as: (account) =>
      requestContext({
        caller: parseAccount(account),
        db: database,
        clock: fixedClock(plainDate('2025-12-01')),
        language: 'zh',
        requestId: 'test',
        log: createLogger('recording', 'silent'),
        published: () => undefined,
      }),
    rows: (sql) => database.read(systemScope, (statements) => statements.query(sql)),
    async drop() {
      await database.close();
      await drop();
    },
  };
}
