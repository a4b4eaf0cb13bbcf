import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a run says of matching: rows by what placed them, and what a whole list ended; a finding names the record it is about. */
export class CountPlacements1765120200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE import_run
      ADD COLUMN records_ended int NOT NULL DEFAULT 0, ADD COLUMN placed jsonb NOT NULL DEFAULT '{}'`);
    await runner.query('ALTER TABLE import_finding ADD COLUMN record_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import_finding DROP COLUMN record_id');
    await runner.query(`ALTER TABLE import_run
      DROP COLUMN records_ended, DROP COLUMN placed`);
  }
}
