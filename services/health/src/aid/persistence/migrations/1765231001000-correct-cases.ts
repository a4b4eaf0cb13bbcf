import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case of a run shows what its bills come to once a newer ledger corrected them, beside what was counted. */
export class CorrectCases1765231001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE relief_case ADD COLUMN corrected_self_paid bigint, ADD COLUMN corrected_decision jsonb, ADD COLUMN corrected_on date',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE relief_case DROP COLUMN corrected_self_paid, DROP COLUMN corrected_decision, DROP COLUMN corrected_on',
    );
  }
}
