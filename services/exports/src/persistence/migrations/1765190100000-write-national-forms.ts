import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists are written in the forms of the national system, too. */
export class WriteNationalForms1765190100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE export_job DROP CONSTRAINT export_job_form_check');
    await runner.query(
      `ALTER TABLE export_job ADD CONSTRAINT export_job_form_check CHECK (form IN ('LIST', 'LEDGER', 'PUBLIC', 'NATIONAL'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM export_job WHERE form = 'NATIONAL'`);
    await runner.query('ALTER TABLE export_job DROP CONSTRAINT export_job_form_check');
    await runner.query(
      `ALTER TABLE export_job ADD CONSTRAINT export_job_form_check CHECK (form IN ('LIST', 'LEDGER', 'PUBLIC'))`,
    );
  }
}
