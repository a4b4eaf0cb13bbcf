import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department can take back what its ledger said of a renovation. */
export class TakeRenovationsBack1765350021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE renovation_fact ADD COLUMN withdrawn boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE renovation_fact DROP COLUMN withdrawn');
  }
}
