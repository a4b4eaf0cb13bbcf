import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account changed lately, by which entries of persons who stand elsewhere too are bounded. */
export class IndexMovementsByAccount1765010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX household_movement_account ON household_movement (account, recorded_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX household_movement_account');
  }
}
