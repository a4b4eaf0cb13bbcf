import { COUNTY_COLUMN, divisionSecurity } from '@dixian/service';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs that are only looked at, what was understood of their file, and how a run is taken back. */
export class TakeRunsBack1765130001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_change, import_overtaken, import_mapping, import_download');
    await runner.query('ALTER TABLE import_before DROP COLUMN gone, ADD COLUMN after jsonb');
    await runner.query('DROP INDEX import_run_withdrawing, import_run_upload');
    await runner.query(`ALTER TABLE import_run ${ADDED.map(([name]) => `DROP COLUMN ${name}`).join(', ')}`);
    await runner.query('ALTER TABLE import_run DROP COLUMN sheets');
    await runner.query('ALTER TABLE import_upload DROP COLUMN kept_until');
    await runner.query('DROP INDEX import_upload_kept');
    await runner.query(
      `CREATE INDEX import_upload_kept ON import_upload (division_code) WHERE state <> 'SETTLED'`,
    );
  }
}

const ADDED = [
  ['dry_run', 'boolean NOT NULL DEFAULT false'],
  ['mode', "text NOT NULL DEFAULT 'ADDITION'"],
  ['choices', "jsonb NOT NULL DEFAULT '{}'"],
  ['reading', 'jsonb'],
  ['rows_skipped', 'int NOT NULL DEFAULT 0'],
  ['rows_unmatched', 'int NOT NULL DEFAULT 0'],
  ['rows_older', 'int NOT NULL DEFAULT 0'],
  ['corrections', 'int NOT NULL DEFAULT 0'],
  ['sums', "jsonb NOT NULL DEFAULT '[]'"],
  ['differences', "jsonb NOT NULL DEFAULT '[]'"],
  ['withdrawn_at', 'timestamptz'],
  ['withdrawn_by', 'text'],
  ['withdrawal_reason', 'text'],
] as const;

const statements = [
  `ALTER TABLE import_run ${ADDED.map(([name, type]) => `ADD COLUMN ${name} ${type}`).join(', ')}`,
  `CREATE INDEX import_run_withdrawing ON import_run (requested_at) WHERE state = 'WITHDRAWING'`,
  'CREATE INDEX import_run_upload ON import_run (upload_id)',
  'ALTER TABLE import_upload ADD COLUMN kept_until timestamptz',
  'ALTER TABLE import_upload DROP CONSTRAINT import_upload_state_check',
  `ALTER TABLE import_upload ADD CONSTRAINT import_upload_state_check
     CHECK (state IN ('RECEIVING', 'STORED', 'LOADED', 'SETTLED'))`,
  'DROP INDEX import_upload_kept',
  `CREATE INDEX import_upload_kept ON import_upload (division_code) WHERE state IN ('RECEIVING', 'STORED')`,
  'ALTER TABLE import_run ADD COLUMN sheets text[] NOT NULL DEFAULT ARRAY[]::text[]',
  'ALTER TABLE import_before DROP COLUMN after',
  'ALTER TABLE import_before ADD COLUMN gone boolean NOT NULL DEFAULT false',
  `CREATE TABLE import_change (
     id             bigint GENERATED ALWAYS AS IDENTITY,
     run_id         uuid NOT NULL,
     table_name     text NOT NULL,
     row_id         uuid NOT NULL,
     household_code text,
     before         jsonb NOT NULL,
     after          jsonb,
     division_code  text COLLATE "C" NOT NULL,
     PRIMARY KEY (run_id, id)
   )`,
  ...divisionSecurity('import_change'),
  `CREATE TABLE import_overtaken (
     run_id        uuid NOT NULL,
     table_name    text NOT NULL,
     row_id        uuid NOT NULL,
     by_run        uuid,
     division_code text COLLATE "C" NOT NULL,
     ${COUNTY_COLUMN},
     PRIMARY KEY (county_code, run_id, table_name, row_id)
   )`,
  'CREATE INDEX import_overtaken_run ON import_overtaken (run_id, table_name, row_id)',
  'CREATE INDEX import_overtaken_by ON import_overtaken (by_run) WHERE by_run IS NOT NULL',
  ...divisionSecurity('import_overtaken'),
  `CREATE TABLE import_mapping (
     division_code text COLLATE "C" NOT NULL,
     ledger        text NOT NULL,
     heading       text NOT NULL,
     field         text,
     set_by        text NOT NULL,
     set_at        timestamptz NOT NULL DEFAULT service_now(),
     PRIMARY KEY (division_code, ledger, heading)
   )`,
  ...divisionSecurity('import_mapping'),
  `CREATE TABLE import_download (
     id            uuid PRIMARY KEY DEFAULT uuidv7(),
     run_id        uuid NOT NULL,
     what          text NOT NULL,
     account       text NOT NULL,
     role          text NOT NULL,
     request_id    text NOT NULL,
     rows          int NOT NULL,
     downloaded_at timestamptz NOT NULL DEFAULT service_now(),
     division_code text COLLATE "C" NOT NULL
   )`,
  ...divisionSecurity('import_download'),
];
