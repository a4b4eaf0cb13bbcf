import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a department's records show may come in by daily checks (日常摸排); where nothing is said it is pushed. */
export class ChannelOfHits1765263010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE screening_hit ADD COLUMN channel text CHECK (channel IN ('DAILY_CHECK', 'DEPARTMENT_PUSH'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE screening_hit DROP COLUMN channel');
  }
}
