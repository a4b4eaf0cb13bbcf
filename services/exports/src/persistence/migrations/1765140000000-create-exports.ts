import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports, their sealed files, and the record of who had what written and took it home. */
export class CreateExports1765140000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE export_record, export_chunk, export_job');
    await runner.query('DROP FUNCTION refuse_change_of_record()');
  }
}

const statements = [
  `CREATE TABLE export_job (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    list          text NOT NULL,
    arguments     jsonb NOT NULL,
    purpose       text,
    personal_data boolean NOT NULL,
    state         text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'EXPIRED')),
    attempt       int NOT NULL DEFAULT 0,
    total         int,
    rows          int NOT NULL DEFAULT 0,
    size_bytes    bigint NOT NULL DEFAULT 0,
    failure       text,
    division_code text COLLATE "C" NOT NULL,
    account       text NOT NULL,
    role          text NOT NULL,
    caller        jsonb NOT NULL,
    requested_at  timestamptz NOT NULL DEFAULT service_now(),
    finished_at   timestamptz,
    expires_at    timestamptz
  )`,
  'CREATE INDEX export_job_account ON export_job (account, id DESC)',
  `CREATE INDEX export_job_open ON export_job (id) WHERE state IN ('QUEUED', 'RUNNING')`,
  `CREATE INDEX export_job_kept ON export_job (expires_at) WHERE state = 'COMPLETED'`,
  `CREATE TABLE export_chunk (
    export_id     uuid NOT NULL,
    attempt       int NOT NULL,
    position      int NOT NULL,
    bytes         bytea NOT NULL,
    division_code text COLLATE "C" NOT NULL,
    PRIMARY KEY (export_id, attempt, position)
  )`,
  // Sealed bytes do not shrink.
  'ALTER TABLE export_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL',
  `CREATE TABLE export_record (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    export_id     uuid NOT NULL,
    what          text NOT NULL CHECK (what IN ('ASKED', 'WRITTEN', 'DOWNLOADED')),
    account       text NOT NULL,
    role          text NOT NULL,
    rows          int,
    division_code text COLLATE "C" NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT service_now()
  )`,
  'CREATE INDEX export_record_export ON export_record (export_id, id)',
  `CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'What was recorded in % is never changed or removed', TG_TABLE_NAME;
   END $$`,
  `CREATE TRIGGER export_record_stays BEFORE UPDATE OR DELETE ON export_record
     FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record()`,
  ...['export_job', 'export_chunk', 'export_record'].flatMap((table) => divisionSecurity(table)),
];
