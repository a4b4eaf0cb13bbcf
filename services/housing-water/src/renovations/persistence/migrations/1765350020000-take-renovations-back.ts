import { RUN_SETTING } from '@dixian/imports';
import { appendOnly } from '@dixian/register';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements know the run that made them, and a newer one can say that there was no such renovation. */
export class TakeRenovationsBack1765350020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of statements) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER renovation_statement_stays ON renovation_statement');
    await runner.query('ALTER TABLE renovation_statement DROP COLUMN loaded_by, DROP COLUMN taken_back');
    for (const sql of appendOnly('renovation_statement')) await runner.query(sql);
    await runner.query(
      `ALTER TABLE renovation_statement ADD CONSTRAINT ${REFERENCE} FOREIGN KEY (county_code, renovation_id)
         REFERENCES renovation DEFERRABLE INITIALLY DEFERRED NOT VALID`,
    );
  }
}

const REFERENCE = 'renovation_statement_county_code_renovation_id_fkey';

const statements = [
  // What was said of a renovation stays though its ledger, and the renovation with it, is taken back.
  `ALTER TABLE renovation_statement DROP CONSTRAINT ${REFERENCE}`,
  `ALTER TABLE renovation_statement ADD COLUMN taken_back boolean NOT NULL DEFAULT false, ADD COLUMN loaded_by uuid`,
  `ALTER TABLE renovation_statement
     ALTER COLUMN loaded_by SET DEFAULT nullif(current_setting('${RUN_SETTING}', true), '')::uuid`,
  'CREATE INDEX renovation_statement_of_run ON renovation_statement (loaded_by) WHERE loaded_by IS NOT NULL',
  ...appendOnly('renovation_statement'),
];
