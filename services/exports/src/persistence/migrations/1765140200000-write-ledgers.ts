import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports are written as lists, as the ledger they came from, or as that ledger for posting. */
export class WriteLedgers1765140200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE export_job ADD COLUMN form text NOT NULL DEFAULT 'LIST' CHECK (form IN ('LIST', 'LEDGER', 'PUBLIC'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE export_job DROP COLUMN form');
  }
}
