import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments of a household are told apart by what they are of: 低保, or 特困 at home or in an institution. */
export class TellKindsOfPayments1765430030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE allowance_payment ADD COLUMN kind text NOT NULL DEFAULT 'ALLOWANCE'
      CHECK (kind IN ('ALLOWANCE', 'DISPERSED', 'CENTRAL'))`);
    await runner.query('DROP INDEX allowance_payment_record');
    await runner.query(record(['month', 'kind']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM allowance_payment WHERE kind <> 'ALLOWANCE'`);
    await runner.query('DROP INDEX allowance_payment_record');
    await runner.query(record(['month']));
    await runner.query('ALTER TABLE allowance_payment DROP COLUMN kind');
  }
}

const record = (key: readonly string[]) => `CREATE UNIQUE INDEX allowance_payment_record ON allowance_payment
  (county_code, (coalesce(household_code, encode(certificate_index, 'hex'))), ${key.join(', ')}, occurrence)`;
