import { RUN_SETTING } from '@dixian/imports';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements know the run that made them; a newer one takes back what a ledger said, which then stands no more. */
export class TakeGrantsBack1765350030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE allowance_statement DROP COLUMN loaded_by, DROP COLUMN stands, DROP COLUMN takes_back',
    );
  }
}

// What was said stays as it was: of these columns only the service keeps book, so that the trigger need not know them.
const statements = [
  `ALTER TABLE allowance_statement ADD COLUMN loaded_by uuid, ADD COLUMN stands boolean NOT NULL DEFAULT true,
     ADD COLUMN takes_back uuid`,
  `ALTER TABLE allowance_statement
     ALTER COLUMN loaded_by SET DEFAULT nullif(current_setting('${RUN_SETTING}', true), '')::uuid`,
  'CREATE INDEX allowance_statement_of_run ON allowance_statement (loaded_by) WHERE loaded_by IS NOT NULL',
];
