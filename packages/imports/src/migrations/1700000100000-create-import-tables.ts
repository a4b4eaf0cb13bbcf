import { divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploads, import runs and their findings, the same in every service that loads ledgers. */
export class CreateImportTables1700000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_upload (
        id            uuid PRIMARY KEY DEFAULT uuidv7(),
        ledger        text NOT NULL,
        file_name     text NOT NULL,
        size_bytes    bigint NOT NULL,
        sha256        bytea NOT NULL,
        division_code text COLLATE "C" NOT NULL,
        uploaded_by   text NOT NULL,
        uploaded_at   timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`
      CREATE TABLE import_upload_chunk (
        upload_id uuid NOT NULL,
        position  int NOT NULL,
        bytes     bytea NOT NULL,
        PRIMARY KEY (upload_id, position)
      )`);
    await runner.query('ALTER TABLE import_upload_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL');
    await runner.query(`
      CREATE TABLE import_run (
        id              uuid PRIMARY KEY DEFAULT uuidv7(),
        upload_id       uuid NOT NULL,
        ledger          text NOT NULL,
        file_name       text NOT NULL,
        state           text NOT NULL DEFAULT 'QUEUED',
        progress        int NOT NULL DEFAULT 0,
        rows_read       int NOT NULL DEFAULT 0,
        rows_loaded     int NOT NULL DEFAULT 0,
        rows_rejected   int NOT NULL DEFAULT 0,
        households      int,
        records_added     int NOT NULL DEFAULT 0,
        records_changed   int NOT NULL DEFAULT 0,
        records_unchanged int NOT NULL DEFAULT 0,
        exported_on     date,
        failure         text,
        division_code   text COLLATE "C" NOT NULL,
        sector          text NOT NULL,
        requested_by    text NOT NULL,
        requested_at    timestamptz NOT NULL DEFAULT now(),
        finished_at     timestamptz
      )`);
    await runner.query(
      `CREATE INDEX import_run_open ON import_run (requested_at) WHERE state IN ('QUEUED', 'RUNNING')`,
    );
    await runner.query(`
      CREATE TABLE import_finding (
        id             bigint GENERATED ALWAYS AS IDENTITY,
        run_id         uuid NOT NULL,
        row_number     int,
        column_name    text,
        household_code text,
        severity       text NOT NULL,
        code           text NOT NULL,
        message_zh     text NOT NULL,
        message_en     text NOT NULL,
        division_code  text COLLATE "C" NOT NULL,
        PRIMARY KEY (run_id, id)
      )`);
    await runner.query(
      'CREATE INDEX import_finding_order ON import_finding (run_id, coalesce(row_number, 2147483647), id)',
    );
    for (const table of ['import_upload', 'import_run', 'import_finding']) {
      for (const sql of divisionSecurity(table)) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_finding, import_run, import_upload_chunk, import_upload');
  }
}
